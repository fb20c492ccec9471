import { Fragment, type ReactNode } from 'react'
import type { Publication } from '@/lib/content/collections/publications'
import { publicationLinks } from '@/lib/publications/links'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { Anchor } from '../Anchor'
import { type DrawingName, IconSheet, SheetIcon } from '../Icon'
import { Markdown } from '../Markdown'
import { CopyButton } from '../page/CopyButton'

/** The drawings that the links of papers use, once for all of them. */
export function PaperIcons({ publications }: { publications: readonly Publication[] }) {
  const used = publications.flatMap((publication) => [
    ...publicationLinks(publication).map(({ kind }) => kind),
    ...(publication.body ? ['abstract' as const] : []),
    'cite' as const,
  ])
  return <IconSheet names={[...new Set(used)]} />
}

/**
 * The ways to a paper, its abstract and how it is cited: in place where its BibTeX is given, else on its page. To those who
 * listen, each says of which paper it is, by the title that stands in the row.
 */
export function PaperLinks({
  publication,
  bibtex,
  titleId,
}: {
  publication: Publication
  bibtex?: string
  titleId: string
}) {
  const { slug, body } = publication
  const named = (name: string) => ({ id: `${name}:${slug}`, 'aria-labelledby': `${name}:${slug} ${titleId}` })
  const page = href(`/publications/${slug}`)
  // A paragraph cannot hold what opens, and reader views drop a div of links.
  const Line = bibtex === undefined ? 'p' : 'section'
  return (
    <Line className="pills">
      <LinksElsewhere publication={publication} named={named} />
      {body && bibtex === undefined && (
        <>
          <a {...named('abstract')} href={`${page}#abstract`}>
            <SheetIcon name="abstract" />
            {words.abstract}
          </a>{' '}
        </>
      )}
      {bibtex === undefined ? (
        <a {...named('cite')} href={`${page}#cite`}>
          <SheetIcon name="cite" />
          {words.cite}
        </a>
      ) : (
        <>
          {body && (
            <Panel icon="abstract" label={words.abstract} {...named('abstract')}>
              <Markdown idPrefix={`abstract-${slug}-`}>{body}</Markdown>
            </Panel>
          )}{' '}
          <Panel icon="cite" label={words.cite} {...named('cite')}>
            <pre id={`bibtex:${slug}`} translate="no">
              {bibtex}
            </pre>
            <CopyButton of={`bibtex:${slug}`} label={words.copyStyle('BibTeX')} {...named('copy')} />{' '}
            <a href={`${page}#cite`} {...named('styles')}>
              {words.otherStyles}
            </a>
          </Panel>
        </>
      )}
    </Line>
  )
}

/** The links that the owner and the identifiers give. */
export function LinksElsewhere({
  publication,
  named,
}: {
  publication: Publication
  /** What a link is called, where more than one paper is on the page. */
  named?: (name: string) => { id: string; 'aria-labelledby': string }
}) {
  const links = publicationLinks(publication)
  return links.map(({ kind, label, url }, index) => (
    <Fragment key={`${label} ${url}`}>
      <Anchor
        {...named?.(`${kind}${index}`)}
        href={url}
        // Printed with its address, but for one that was printed just before.
        data-again={links.findIndex((one) => one.url === url) < index || undefined}
      >
        <SheetIcon name={kind} />
        {label}
      </Anchor>{' '}
    </Fragment>
  ))
}

/** What opens below the links. */
function Panel({
  icon,
  label,
  children,
  ...name
}: {
  icon: DrawingName
  label: string
  children: ReactNode
  id: string
  'aria-labelledby': string
}) {
  return (
    <details>
      <summary {...name}>
        <SheetIcon name={icon} />
        {label}
      </summary>
      <div className="panel">{children}</div>
    </details>
  )
}
