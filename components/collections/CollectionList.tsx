import type { Section } from '@/lib/content/collections'
import type { Content } from '@/lib/content/load'
import { PublicationList } from '../publications/PublicationList'
import { ActivityList } from './ActivityList'
import { AwardList } from './AwardList'
import { NewsList } from './NewsList'
import { TalkList } from './TalkList'
import { TeachingList } from './TeachingList'
import { EducationList, ExperienceList } from './Timeline'

/** The entries of one collection, each in the list that is made for them; nothing for what is no collection. */
export function CollectionList({
  of,
  heading = 'h3',
  content,
  papers,
  citations,
}: {
  of: Section['of']
  /** The level of the headings within the list. */
  heading?: 'h2' | 'h3'
  content: Content
  /** The publications that have a page, to which news can link. */
  papers: Content['publications']
  /** How often each publication was cited, by slug. */
  citations: ReadonlyMap<string, number>
}) {
  switch (of) {
    case 'news':
      return <NewsList items={content.news} publications={papers} />
    case 'publications':
      return (
        <PublicationList
          publications={content.publications}
          profile={content.profile}
          citations={citations}
        />
      )
    case 'education':
      return <EducationList entries={content.education} />
    case 'experience':
      return <ExperienceList entries={content.experience} />
    case 'teaching':
      return <TeachingList courses={content.teaching} />
    case 'activities':
      return <ActivityList activities={content.activities} heading={heading} />
    case 'awards':
      return <AwardList awards={content.awards} />
    case 'talks':
      return <TalkList talks={content.talks} />
    default:
      return null
  }
}
