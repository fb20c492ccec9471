import { isCollection } from '@/lib/content/collections'
import type { Content } from '@/lib/content/load'
import type { Section } from '@/lib/content/site'
import { countFirstAuthored } from '@/lib/publications/authorship'
import { homeHeadings } from '@/lib/site/headings'
import { foldedContent } from '@/lib/site/home'
import { freeSections, headingWords } from '@/lib/site/sections'
import { CollectionList } from '../collections/CollectionList'
import { Markdown } from '../Markdown'
import { FirstAuthorSummary } from '../publications/FirstAuthorSummary'
import { PaperIcons } from '../publications/PaperLinks'
import { Folded } from './Folded'
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
    <PageSection
      id={section.id}
      aliases={section.aliases}
      title={section.title ?? free[0]?.title}
      more={<MoreLink section={section} content={content} />}
    >
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
  const { open, folded } = foldedContent(content, section.of)
  return (
    <>
      {section.of === 'publications' && (
        <>
          {/* The summary first: on paper a line directly below a heading stays with both. */}
          <FirstAuthorSummary counts={countFirstAuthored(publications, site.firstAuthorVenues, profile)} />
          <PaperIcons publications={[...open.publications, ...(folded?.publications ?? [])]} />
        </>
      )}
      <CollectionList of={section.of} content={open} papers={publications} citations={citations} />
      {folded && (
        <Folded count={folded[section.of].length} of={headingWords(section.title ?? section.of)}>
          <CollectionList
            of={section.of}
            content={folded}
            after={open}
            papers={publications}
            citations={citations}
          />
        </Folded>
      )}
    </>
  )
}
