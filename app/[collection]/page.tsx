import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CollectionList } from '@/components/CollectionList'
import { TextPage } from '@/components/TextPage'
import { content } from '@/lib/content'
import { cutCollections } from '@/lib/home'
import { openGraph } from '@/lib/page-metadata'
import { headingWords } from '@/lib/page-sections'

/** Whole collections of which the home page shows a part. Any other address is answered with "not found". */
export const dynamicParams = false

type Props = { params: Promise<{ collection: string }> }

export function generateStaticParams() {
  return cutCollections(content).map((collection) => ({ collection }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collection } = await params
  const title = titleOf(collection)
  return {
    title,
    alternates: { canonical: `/${collection}` },
    openGraph: { ...openGraph, type: 'website', title, url: `/${collection}` },
  }
}

export default async function CollectionPage({ params }: Props) {
  const { collection } = await params
  const of = cutCollections(content).find((name) => name === collection)
  if (!of) notFound()
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

/** The owner's heading of the section, without its emoji. */
function titleOf(collection: string): string {
  const title = content.site.sections.find(({ of }) => of === collection)?.title
  return headingWords(title ?? collection)
}
