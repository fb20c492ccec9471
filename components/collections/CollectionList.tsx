import type { ReactNode } from 'react'
import type { CollectionName } from '@/lib/content/collections'
import type { Content } from '@/lib/content/load'
import { PublicationList } from '../publications/PublicationList'
import { ActivityList } from './ActivityList'
import { AwardList } from './AwardList'
import { NewsList } from './NewsList'
import { TalkList } from './TalkList'
import { TeachingList } from './TeachingList'
import { EducationList, ExperienceList } from './Timeline'

type Drawn = {
  content: Content
  /** The level of the headings within the list. */
  heading: 'h2' | 'h3'
  /** The publications that have a page, to which news can link. */
  papers: Content['publications']
  /** How often each publication was cited, by slug. */
  citations: ReadonlyMap<string, number>
  /** What the list goes on from, where the rest of one is folded. */
  after?: Content
}

/** How the entries of each collection are drawn. */
const lists: Record<Exclude<CollectionName, 'sections'>, (drawn: Drawn) => ReactNode> = {
  news: ({ content, papers }) => <NewsList items={content.news} publications={papers} />,
  publications: ({ content, citations }) => (
    <PublicationList publications={content.publications} profile={content.profile} citations={citations} />
  ),
  education: ({ content }) => <EducationList entries={content.education} />,
  experience: ({ content }) => <ExperienceList entries={content.experience} />,
  teaching: ({ content }) => <TeachingList courses={content.teaching} />,
  activities: ({ content, heading, after }) => (
    <ActivityList activities={content.activities} heading={heading} after={after?.activities} />
  ),
  awards: ({ content }) => <AwardList awards={content.awards} />,
  talks: ({ content }) => <TalkList talks={content.talks} />,
}

/** The entries of one collection, in the list that is made for them; free sections are pages' own to draw. */
export function CollectionList({
  of,
  heading = 'h3',
  ...rest
}: { of: CollectionName; heading?: Drawn['heading'] } & Omit<Drawn, 'heading'>) {
  return of === 'sections' ? null : lists[of]({ heading, ...rest })
}
