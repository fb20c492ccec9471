import { countFirstAuthored } from '@/lib/authorship'
import type { Section } from '@/lib/collections'
import type { Content } from '@/lib/load'
import { latestNews } from '@/lib/news'
import { freeSections, placedPublications } from '@/lib/page-sections'
import { ActivityList } from './ActivityList'
import { AwardList } from './AwardList'
import { FirstAuthorSummary } from './FirstAuthorSummary'
import { Markdown } from './Markdown'
import { NewsList } from './NewsList'
import { PageSection } from './PageSection'
import { PublicationList } from './PublicationList'
import { TalkList } from './TalkList'
import { TeachingList } from './TeachingList'
import { EducationList, ExperienceList } from './Timeline'

type Props = {
  section: Section
  content: Content
  /** How often each publication was cited, by slug. */
  citations: ReadonlyMap<string, number>
}

/** One section of the home page, under the heading that site.md gives it. */
export function HomeSection({ section, content, citations }: Props) {
  const free = freeSections(section, content)
  if (free.length > 0 && section.of === 'sections')
    return free.map(({ slug, title, body }) => (
      <PageSection key={slug} id={slug} aliases={[]} title={title}>
        <Markdown>{body}</Markdown>
      </PageSection>
    ))
  return (
    <PageSection id={section.id} aliases={section.aliases} title={section.title ?? free[0]?.title}>
      <SectionBody section={section} content={content} citations={citations} />
    </PageSection>
  )
}

function SectionBody({ section, content, citations }: Props) {
  const { site, profile, news, publications } = content
  switch (section.of) {
    case 'about':
      return (
        <Markdown className="lead" firstHeading={section.title ? 3 : 2} foreign={profile.nativeName}>
          {profile.body}
        </Markdown>
      )
    case 'news': {
      const latest = latestNews(news, site.limits.news)
      return (
        <>
          <NewsList items={latest} publications={placedPublications(content)} />
          <p className="mt-3">
            <a href="/news" className="inline-flex min-h-11 items-center">
              All news by year
            </a>
          </p>
        </>
      )
    }
    case 'publications':
      return (
        <>
          <FirstAuthorSummary counts={countFirstAuthored(publications, site.firstAuthorVenues, profile)} />
          <PublicationList publications={publications} profile={profile} citations={citations} />
        </>
      )
    case 'education':
      return <EducationList entries={content.education} />
    case 'experience':
      return <ExperienceList entries={content.experience} />
    case 'teaching':
      return <TeachingList courses={content.teaching} />
    case 'activities':
      return <ActivityList activities={content.activities} />
    case 'awards':
      return <AwardList awards={content.awards} />
    case 'talks':
      return <TalkList talks={content.talks} />
    default:
      return freeSections(section, content).map(({ slug, body }) => <Markdown key={slug}>{body}</Markdown>)
  }
}
