import { HomeSection } from '@/components/page/HomeSection'
import { JsonLd } from '@/components/page/JsonLd'
import { Masthead } from '@/components/page/Masthead'
import { ProfileCard } from '@/components/person/ProfileCard'
import { content } from '@/lib/content/bundled'
import { profileWithCv } from '@/lib/cv/cv'
import { citationCounts } from '@/lib/scholar/citations'
import { currentStatistics } from '@/lib/scholar/current'
import { siteAddress } from '@/lib/site/address'
import { profilePage } from '@/lib/site/machines/json-ld'
import { pageMetadata } from '@/lib/site/metadata'
import { visibleSections } from '@/lib/site/sections'

export const metadata = pageMetadata('/')

export default async function HomePage() {
  const statistics = await currentStatistics()
  const citations = citationCounts(content.publications, statistics)
  return (
    <>
      <Masthead content={content} home />
      <div className="across page">
        <ProfileCard profile={profileWithCv(content)} statistics={statistics} />
        <main id="main" tabIndex={-1}>
          {visibleSections(content).map((section) => (
            <HomeSection key={section.id} section={section} content={content} citations={citations} />
          ))}
        </main>
      </div>
      <JsonLd value={profilePage(content.profile, siteAddress)} />
    </>
  )
}
