import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CollectionList } from '@/components/collections/CollectionList'
import { Breadcrumbs } from '@/components/page/JsonLd'
import { TextPage } from '@/components/page/TextPage'
import { content } from '@/lib/content/bundled'
import type { CollectionName } from '@/lib/content/collections'
import { cutCollections } from '@/lib/site/home'
import { pageMetadata } from '@/lib/site/metadata'
import { collectionHeading } from '@/lib/site/sections'

// The page of a collection of which the home page shows a part, at /COLLECTION (see the rewrites of next.config.ts).
type Props = { params: Promise<{ collection: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return cutCollections(content).map((collection) => ({ collection }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = cutCollection((await params).collection)
  return pageMetadata(`/${name}`, collectionHeading(name, content.site))
}

export default async function WholeCollectionPage({ params }: Props) {
  const name = cutCollection((await params).collection)
  return (
    <TextPage
      title={collectionHeading(name, content.site)}
      content={content}
      place={{ collection: name, page: true }}
    >
      <CollectionList
        of={name}
        heading="h2"
        content={content}
        papers={content.publications}
        citations={new Map()}
      />
      <Breadcrumbs trail={[[`/${name}`, collectionHeading(name, content.site)]]} />
    </TextPage>
  )
}

function cutCollection(word: string): CollectionName {
  return cutCollections(content).find((name) => name === word) ?? notFound()
}
