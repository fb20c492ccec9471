import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewsList } from '@/components/collections/NewsList'
import { PageSection } from '@/components/page/PageSection'
import { TextPage } from '@/components/page/TextPage'
import { content } from '@/lib/content/bundled'
import { newsByYear } from '@/lib/content/collections/news'
import { openGraph } from '@/lib/site/metadata'

export const metadata: Metadata = {
  title: 'News',
  alternates: { canonical: '/news' },
  openGraph: { ...openGraph, type: 'website', title: 'News', url: '/news' },
}

export default function NewsPage() {
  const { news } = content
  if (news.length === 0) notFound()
  return (
    <TextPage title="News">
      <div className="space-y-10">
        {newsByYear(news).map(({ year, items }) => (
          <PageSection key={year} id={year} aliases={[]} title={year}>
            <NewsList items={items} publications={content.publications} />
          </PageSection>
        ))}
      </div>
    </TextPage>
  )
}
