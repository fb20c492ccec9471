import { notFound } from 'next/navigation'
import { Fragment } from 'react'
import { CollectionList } from '@/components/collections/CollectionList'
import { CvHead } from '@/components/cv/CvHead'
import { CvPublications } from '@/components/cv/CvPublications'
import { Markdown } from '@/components/Markdown'
import { Breadcrumbs } from '@/components/page/JsonLd'
import { PageSection } from '@/components/page/PageSection'
import { TextPage } from '@/components/page/TextPage'
import { content } from '@/lib/content/bundled'
import { cvPdf } from '@/lib/cv/bundled-pdf'
import { cvOf, isCvCollection } from '@/lib/cv/cv'
import { absolute, href } from '@/lib/site/address'
import { pageMetadata } from '@/lib/site/metadata'
import { words } from '@/lib/site/words'

const cv = cvOf(content)
const files = [
  ...(cvPdf ? [{ path: '/cv.pdf', type: 'application/pdf', label: words.cv.pdf }] : []),
  { path: '/resume.json', type: 'application/json', label: words.cv.data },
]

export const metadata = pageMetadata(
  '/cv',
  words.cv.name,
  Object.fromEntries(files.map(({ type, path }) => [type, absolute(path)])),
)

/** The curriculum vitae: on screen a page like the others, on paper a document. */
export default function CvPage() {
  const { profile } = content
  if (cv.sections.length === 0) notFound()
  return (
    <TextPage title={profile.name} content={content}>
      <div className="cv">
        <CvHead profile={profile} />
        <p className="flex flex-wrap items-center gap-x-4 text-small text-soft print:hidden">
          <bdi>{words.cv.also}</bdi>{' '}
          {files.map(({ path, label }) => (
            <Fragment key={path}>
              <a href={href(path)} className="alone">
                {label}
              </a>{' '}
            </Fragment>
          ))}
        </p>
        <div className="apart">
          {cv.sections.map(({ of, id, title }) => (
            <PageSection key={id} id={id} aliases={[]} title={title}>
              <Section of={of} />
            </PageSection>
          ))}
        </div>
      </div>
      <Breadcrumbs trail={[['/cv', words.cv.name]]} />
    </TextPage>
  )
}

function Section({ of }: { of: string }) {
  const { profile, sections, site } = cv.content
  if (of === 'publications') return <CvPublications groups={cv.papers} profile={profile} site={site} />
  if (isCvCollection(of))
    return <CollectionList of={of} content={cv.content} papers={[]} citations={new Map()} />
  const body = of === 'about' ? profile.body : sections.find(({ slug }) => of === `sections/${slug}`)?.body
  return (
    <Markdown foreign={profile.nativeName} idPrefix={`${of.replace('/', '-')}-`}>
      {body ?? ''}
    </Markdown>
  )
}
