import type { FormattedCitation } from '@/lib/publications/bibliography/write/format'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { CopyButton } from '../page/CopyButton'
import { PageSection } from '../page/PageSection'
import { WithRanges } from './WithRanges'

/** A paper as others cite it: to copy, to take along as a file, and as plain text. */
export function CiteSection({
  slug,
  bibtex,
  citations,
}: {
  slug: string
  bibtex: string
  citations: FormattedCitation[]
}) {
  return (
    <PageSection id="cite" aliases={[]} title={words.cite}>
      <div className="quotations">
        <Quotation id="cite-bibtex" style="BibTeX">
          <pre id="cite-bibtex" translate="no">
            {bibtex.trim()}
          </pre>
        </Quotation>
        <p className="flex flex-wrap gap-x-4 text-small print:hidden">
          <a href={href(`/publications/${slug}.bib`)} className="inline-flex min-h-11 items-center">
            {words.download('bib')}
          </a>{' '}
          <a href={href(`/publications/${slug}.ris`)} className="inline-flex min-h-11 items-center">
            {words.download('ris')}
          </a>
        </p>
        {citations.map(({ style, text }) => (
          <Quotation key={style} id={`cite-${style.toLowerCase()}`} style={style}>
            <p
              id={`cite-${style.toLowerCase()}`}
              dir="auto"
              translate="no"
              className="prose text-small wrap-anywhere"
            >
              <WithRanges>{text}</WithRanges>
            </p>
          </Quotation>
        ))}
      </div>
    </PageSection>
  )
}

function Quotation({ id, style, children }: { id: string; style: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className="semibold wrap-anywhere">{style}</h3>{' '}
      <CopyButton of={id} label={words.copyStyle(style)} />
      <div>{children}</div>
    </div>
  )
}
