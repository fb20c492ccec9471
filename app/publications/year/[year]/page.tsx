import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '@/components/page/JsonLd'
import { TextPage } from '@/components/page/TextPage'
import { AuthorLegend } from '@/components/publications/AuthorList'
import { PaperIcons } from '@/components/publications/PaperLinks'
import { PublicationYears } from '@/components/publications/PublicationYears'
import copy from '@/components/scripts/copy.inline.js'
import { content } from '@/lib/content/bundled'
import { compactScript } from '@/lib/next/inline-script'
import { exportsOf } from '@/lib/publications/bibliography/write/exports'
import { publicationsByYear, splitYears } from '@/lib/publications/list'
import { citationCounts } from '@/lib/scholar/citations'
import { currentStatistics } from '@/lib/scholar/current'
import { pageMetadata } from '@/lib/site/metadata'
import { words } from '@/lib/site/words'

/** Years that /publications has no room for. Any other is answered with "not found". */
export const dynamicParams = false

type Props = { params: Promise<{ year: string }> }

const exports = exportsOf(content.publications)
const { elsewhere } = splitYears(publicationsByYear(content.publications))

export function generateStaticParams() {
  return elsewhere.map(({ year }) => ({ year: String(year) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params
  return pageMetadata(`/publications/year/${year}`, words.publicationsOf(year))
}

export default async function YearPage({ params }: Props) {
  const { year } = await params
  const found = elsewhere.find((one) => String(one.year) === year)
  if (!found) notFound()
  const { publications, profile } = content
  return (
    <TextPage
      title={words.publicationsOf(year)}
      content={content}
      place={{ collection: 'publications', page: false }}
      above={{ path: '/publications', words: words.allPublications }}
    >
      <PaperIcons publications={found.publications} />
      <PublicationYears
        alone
        years={[found]}
        profile={profile}
        citations={citationCounts(publications, await currentStatistics())}
        bibtexOf={exports.bibtex}
      />
      <AuthorLegend publications={found.publications} />
      <Breadcrumbs
        trail={[
          ['/publications', words.publications],
          [`/publications/year/${year}`, words.publicationsOf(year)],
        ]}
      />
      <p id="copied" role="status" className="sr-only" />
      <script dangerouslySetInnerHTML={{ __html: compactScript(copy) }} />
    </TextPage>
  )
}
