import { notFound } from 'next/navigation'
import { NewsList } from '@/components/collections/NewsList'
import { Breadcrumbs } from '@/components/page/JsonLd'
import { PageSection } from '@/components/page/PageSection'
import { TextPage } from '@/components/page/TextPage'
import { content } from '@/lib/content/bundled'
import { newsByYear } from '@/lib/content/collections/news'
import { pageMetadata } from '@/lib/site/metadata'
import { words } from '@/lib/site/words'

export const metadata = pageMetadata('/news', words.news)

export default function NewsPage() {
  const { news } = content
  if (news.length === 0) notFound()
  return (
    <TextPage title={words.news} content={content} place={{ collection: 'news', page: true }}>
      <div className="apart">
        {newsByYear(news).map(({ year, items }) => (
          <PageSection key={year} id={year} aliases={[]} title={year}>
            <NewsList items={items} publications={content.publications} />
          </PageSection>
        ))}
      </div>
      <Breadcrumbs trail={[['/news', words.news]]} />
    </TextPage>
  )
}
