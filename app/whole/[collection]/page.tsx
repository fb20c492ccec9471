import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CollectionList } from '@/components/collections/CollectionList'
import { TextPage } from '@/components/page/TextPage'
import { content } from '@/lib/content/bundled'
import type { CollectionName } from '@/lib/content/collections'
import { cutCollections } from '@/lib/site/home'
import { pageMetadata } from '@/lib/site/metadata'
import { headingWords } from '@/lib/site/sections'

// The page of a collection of which the home page shows a part, at /COLLECTION (see the rewrites of next.config.ts).
type Props = { params: Promise<{ collection: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return cutCollections(content).map((collection) => ({ collection }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = cutCollection((await params).collection)
  return pageMetadata(`/${name}`, titleOf(name))
}

export default async function WholeCollectionPage({ params }: Props) {
  const name = cutCollection((await params).collection)
  return (
    <TextPage title={titleOf(name)} content={content} place={{ collection: name, page: true }}>
      <CollectionList
        of={name}
        heading="h2"
        content={content}
        papers={content.publications}
        citations={new Map()}
      />
    </TextPage>
  )
}

function cutCollection(word: string): CollectionName {
  return cutCollections(content).find((name) => name === word) ?? notFound()
}

/** The owner's heading of the section, without its emoji. */
function titleOf(collection: CollectionName): string {
  const title = content.site.sections.find(({ of }) => of === collection)?.title
  return headingWords(title ?? collection)
}
