import { notFound } from 'next/navigation'
import { Fragment } from 'react'
import { Breadcrumbs } from '@/components/page/JsonLd'
import { TextPage } from '@/components/page/TextPage'
import { AuthorLegend } from '@/components/publications/AuthorList'
import { PaperIcons } from '@/components/publications/PaperLinks'
import { PublicationFilter } from '@/components/publications/PublicationFilter'
import { PublicationYears, YearLinks } from '@/components/publications/PublicationYears'
import copy from '@/components/scripts/copy.inline.js'
import filter from '@/components/scripts/publications.inline.js'
import { content } from '@/lib/content/bundled'
import { compactScript } from '@/lib/next/inline-script'
import { exportsOf } from '@/lib/publications/bibliography/write/exports'
import { facetsOf, publicationsByYear, splitYears } from '@/lib/publications/list'
import { citationCounts } from '@/lib/scholar/citations'
import { currentStatistics } from '@/lib/scholar/current'
import { href } from '@/lib/site/address'
import { pageMetadata } from '@/lib/site/metadata'
import { words } from '@/lib/site/words'

const title = words.publications
const exports = exportsOf(content.publications)

export const metadata = pageMetadata('/publications', title, {
  'application/x-bibtex': '/publications.bib',
})

export default async function PublicationsPage() {
  const { publications, profile } = content
  if (publications.length === 0) notFound()
  // Among one paper there is nothing to look for.
  const isList = publications.length > 1
  const { here, elsewhere } = splitYears(publicationsByYear(publications))
  return (
    <TextPage
      title={title}
      content={content}
      place={{ collection: 'publications', page: true }}
      more={<YearLinks here={here} elsewhere={elsewhere} />}
    >
      {isList && <PublicationFilter facets={facetsOf(publications, profile)} total={publications.length} />}
      <PaperIcons publications={publications} />
      <PublicationYears
        years={here}
        profile={profile}
        citations={citationCounts(publications, await currentStatistics())}
        bibtexOf={exports.bibtex}
      />
      <AuthorLegend publications={publications} />
      <p className="mt-8 flex flex-wrap items-center gap-x-4 text-small text-soft print:hidden">
        <bdi>{words.wholeList}</bdi>{' '}
        {[
          ['bib', 'BibTeX'],
          ['ris', 'RIS'],
          ['json', 'CSL-JSON'],
        ].map(([ending, format]) => (
          <Fragment key={ending}>
            <a href={href(`/publications.${ending}`)} className="inline-flex min-h-11 items-center">
              {format}
            </a>{' '}
          </Fragment>
        ))}
      </p>
      <Breadcrumbs trail={[['/publications', title]]} />
      <p id="copied" role="status" className="sr-only" />
      <script dangerouslySetInnerHTML={{ __html: compactScript(copy) }} />
      {isList && <script dangerouslySetInnerHTML={{ __html: compactScript(filter) }} />}
    </TextPage>
  )
}
