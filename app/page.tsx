import { HomeSection } from '@/components/page/HomeSection'
import { ProfileCard } from '@/components/person/ProfileCard'
import { content } from '@/lib/content/bundled'
import { citationCounts } from '@/lib/scholar/citations'
import { currentStatistics } from '@/lib/scholar/current'
import { pageMetadata } from '@/lib/site/metadata'
import { visibleSections } from '@/lib/site/sections'

export const metadata = pageMetadata('/')

export default async function HomePage() {
  const statistics = await currentStatistics()
  const citations = citationCounts(content.publications, statistics)
  return (
    <div className="mx-auto grid w-full max-w-[69rem] grid-cols-[minmax(0,1fr)] gap-[clamp(2rem,6vw,4.5rem)] px-[clamp(1rem,4vw,2rem)] pt-[clamp(1.5rem,5vw,3.5rem)] wide:grid-cols-[15rem_minmax(0,1fr)] print:block print:p-0">
      <ProfileCard profile={content.profile} statistics={statistics} />
      <main
        id="main"
        tabIndex={-1}
        className="max-w-[46rem] min-w-0 space-y-13 pb-16 outline-none print:mt-6 print:max-w-none print:space-y-6"
      >
        {visibleSections(content).map((section) => (
          <HomeSection key={section.id} section={section} content={content} citations={citations} />
        ))}
      </main>
    </div>
  )
}
