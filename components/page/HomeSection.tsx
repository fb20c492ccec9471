import { isCollection } from '@/lib/content/collections'
import type { Content } from '@/lib/content/load'
import type { Section } from '@/lib/content/site'
import { countFirstAuthored } from '@/lib/publications/authorship'
import { homeHeadings } from '@/lib/site/headings'
import { cutCollections, homeContent } from '@/lib/site/home'
import { freeSections, headingWords } from '@/lib/site/sections'
import { words } from '@/lib/site/words'
import { CollectionList } from '../collections/CollectionList'
import { Markdown } from '../Markdown'
import { FirstAuthorSummary } from '../publications/FirstAuthorSummary'
import { MoreLink } from './MoreLink'
import { PageSection } from './PageSection'

type Props = {
  section: Section
  content: Content
  /** How often each publication was cited, by slug. */
  citations: ReadonlyMap<string, number>
}

/** One section of the home page, under the heading that site.md gives it. */
export function HomeSection({ section, content, citations }: Props) {
  const free = freeSections(section, content)
  const headings = homeHeadings(content)
  if (free.length > 0 && section.of === 'sections')
    return free.map(({ slug, title, body }) => (
      <PageSection key={slug} id={slug} aliases={[]} title={title}>
        <Markdown headingIds={headings.get(`sections/${slug}`)} idPrefix={`${slug}-`}>
          {body}
        </Markdown>
      </PageSection>
    ))
  return (
    <PageSection id={section.id} aliases={section.aliases} title={section.title ?? free[0]?.title}>
      <SectionBody section={section} content={content} citations={citations} />
    </PageSection>
  )
}

function SectionBody({ section, content, citations }: Props) {
  const { site, profile, publications } = content
  const headings = homeHeadings(content)
  if (section.of === 'about')
    return (
      <Markdown
        className="lead"
        firstHeading={section.title ? 3 : 2}
        foreign={profile.nativeName}
        headingIds={headings.get('about')}
        idPrefix="about-"
      >
        {profile.body}
      </Markdown>
    )
  if (section.of.startsWith('sections/'))
    return freeSections(section, content).map(({ slug, body }) => (
      <Markdown key={slug} headingIds={headings.get(section.of)} idPrefix={`${slug}-`}>
        {body}
      </Markdown>
    ))
  if (!isCollection(section.of)) return null
  const cut = cutCollections(content).find((name) => name === section.of)
  return (
    <>
      {section.of === 'publications' && (
        <FirstAuthorSummary counts={countFirstAuthored(publications, site.firstAuthorVenues, profile)} />
      )}
      <CollectionList
        of={section.of}
        content={homeContent(content)}
        papers={publications}
        citations={citations}
      />
      {section.of === 'news' && <MoreLink path="/news">{words.allNews}</MoreLink>}
      {section.of === 'publications' && <MoreLink path="/publications">{words.allPublications}</MoreLink>}
      {cut && (
        <MoreLink path={`/${cut}`}>
          {words.all(content[cut].length)}
          <span className="sr-only">{words.ofSection(headingWords(section.title ?? cut))}</span>
        </MoreLink>
      )}
    </>
  )
}
