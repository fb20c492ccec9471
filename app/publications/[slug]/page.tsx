import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewsList } from '@/components/collections/NewsList'
import { Inline, Markdown } from '@/components/Markdown'
import { EditLink } from '@/components/page/EditLink'
import { Breadcrumbs, JsonLd } from '@/components/page/JsonLd'
import { PageSection } from '@/components/page/PageSection'
import { TextPage } from '@/components/page/TextPage'
import { CiteSection } from '@/components/publications/CiteSection'
import { PublicationHead } from '@/components/publications/PublicationHead'
import copy from '@/components/scripts/copy.inline.js'
import { content, editPublication } from '@/lib/content/bundled'
import { plainText } from '@/lib/markdown/markdown'
import { compactScript } from '@/lib/next/inline-script'
import { exportsOf } from '@/lib/publications/bibliography/write/exports'
import { citationsOf } from '@/lib/publications/bundled-citations'
import { scholarlyArticle } from '@/lib/publications/machines/scholarly-article'
import { signposts } from '@/lib/publications/machines/signposts'
import { citationTags } from '@/lib/publications/machines/tags'
import { publicationDescription } from '@/lib/publications/metadata'
import { citationCounts } from '@/lib/scholar/citations'
import { currentStatistics } from '@/lib/scholar/current'
import { absolute, siteAddress } from '@/lib/site/address'
import { openGraph, otherForms } from '@/lib/site/metadata'
import { cardSize } from '@/lib/site/preview/picture'
import { words } from '@/lib/site/words'

/** Every publication has a page; any other address is answered with "not found". */
export const dynamicParams = false

type Props = { params: Promise<{ slug: string }> }

const { publications, profile, news } = content
const bySlug = new Map(publications.map((publication) => [publication.slug, publication]))
const exports = exportsOf(publications)

export function generateStaticParams() {
  return publications.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const publication = bySlug.get(slug)
  if (!publication) return {}
  const title = plainText(publication.title)
  const description = publicationDescription(publication)
  const url = `/publications/${slug}`
  return {
    title,
    // What the site says of itself is not said of a paper, by anybody.
    description: description ?? null,
    keywords: publication.topics.length > 0 ? publication.topics : null,
    alternates: otherForms(url, { 'application/x-bibtex': absolute(`${url}.bib`) }),
    authors: publication.authors.map(({ name }) => ({ name })),
    openGraph: {
      ...openGraph,
      type: 'article',
      title,
      description,
      url,
      images: { url: absolute(`${url}/preview`), ...cardSize, alt: title },
    },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function PublicationPage({ params }: Props) {
  const { slug } = await params
  const publication = bySlug.get(slug)
  if (!publication) notFound()
  const statistics = await currentStatistics()
  const related = news.filter((item) => item.publication === slug)
  return (
    <TextPage
      title={<Inline balanced>{publication.title}</Inline>}
      content={content}
      place={{ collection: 'publications', page: false }}
      above={{ path: '/publications', words: words.allPublications }}
    >
      <PublicationHead
        publication={publication}
        profile={profile}
        cited={citationCounts(publications, statistics).get(slug)}
        statistics={statistics}
      />
      <div className="apart">
        {publication.body && (
          <PageSection id="abstract" aliases={[]} title={words.abstract}>
            <Markdown idPrefix="abstract-">{publication.body}</Markdown>
          </PageSection>
        )}
        {related.length > 0 && (
          <PageSection id="paper-news" aliases={[]} title={words.news}>
            <NewsList items={related} publications={[]} />
          </PageSection>
        )}
        <CiteSection
          slug={slug}
          bibtex={exports.bibtex(slug) ?? ''}
          citations={citationsOf(publication, content.site.citationStyles)}
        />
      </div>
      <EditLink address={editPublication(slug)} />
      <p id="copied" role="status" className="sr-only" />
      <script dangerouslySetInnerHTML={{ __html: compactScript(copy) }} />
      {citationTags(publication, profile, siteAddress).map(([name, content]) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      {signposts(publication, profile, siteAddress).map(({ rel, href, type }) => (
        <link key={`${rel} ${href}`} rel={rel} href={href} type={type} />
      ))}
      <JsonLd value={scholarlyArticle(publication, profile, siteAddress)} />
      <Breadcrumbs
        trail={[
          ['/publications', words.publications],
          [`/publications/${slug}`, plainText(publication.title)],
        ]}
      />
    </TextPage>
  )
}
