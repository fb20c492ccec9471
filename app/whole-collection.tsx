import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CollectionList } from '@/components/collections/CollectionList'
import { TextPage } from '@/components/page/TextPage'
import { content } from '@/lib/content/bundled'
import { type Cuttable, cutCollections } from '@/lib/site/home'
import { openGraph } from '@/lib/site/metadata'
import { headingWords } from '@/lib/site/sections'

/** The page of a collection of which the home page shows a part; "not found" where it shows all. */
export function WholeCollection({ of }: { of: Cuttable }) {
  if (!cutCollections(content).includes(of)) notFound()
  return (
    <TextPage title={titleOf(of)}>
      <CollectionList
        of={of}
        heading="h2"
        content={content}
        papers={content.publications}
        citations={new Map()}
      />
    </TextPage>
  )
}

/** What that page says of itself. */
export function metadataOf(of: Cuttable): Metadata {
  const title = titleOf(of)
  return {
    title,
    alternates: { canonical: `/${of}` },
    openGraph: { ...openGraph, type: 'website', title, url: `/${of}` },
  }
}

/** The owner's heading of the section, without its emoji. */
function titleOf(collection: Cuttable): string {
  const title = content.site.sections.find(({ of }) => of === collection)?.title
  return headingWords(title ?? collection)
}
