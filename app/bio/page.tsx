import { notFound } from 'next/navigation'
import { Markdown } from '@/components/Markdown'
import { CopyButton } from '@/components/page/CopyButton'
import { Breadcrumbs } from '@/components/page/JsonLd'
import { PageSection } from '@/components/page/PageSection'
import { TextPage } from '@/components/page/TextPage'
import copy from '@/components/scripts/copy.inline.js'
import { biographiesOf, portraitOf, portraitWords } from '@/lib/biographies/offered'
import { content } from '@/lib/content/bundled'
import { compactScript } from '@/lib/next/inline-script'
import { href } from '@/lib/site/address'
import { pageMetadata } from '@/lib/site/metadata'
import { words } from '@/lib/site/words'

const biographies = biographiesOf(content)
const portrait = portraitOf(content)

export const metadata = pageMetadata('/bio', words.biography)

/** What organisers ask for: biographies of several lengths, to be copied, and a portrait. */
export default function BiographyPage() {
  if (biographies.length === 0) notFound()
  return (
    <TextPage title={words.biography} content={content}>
      <div className="apart">
        {biographies.map(({ id, title, body, words: count }) => (
          <PageSection key={id} id={id} aliases={[]} title={title}>
            <p className="flex flex-wrap items-center gap-x-4 text-small text-soft">
              {words.bio.words(count)} <CopyButton of={`${id}-text`} label={words.copyStyle(title)} />
            </p>
            <div id={`${id}-text`}>
              <Markdown idPrefix={`${id}-`} foreign={content.profile.nativeName} formulasAsWords>
                {body}
              </Markdown>
            </div>
          </PageSection>
        ))}
      </div>
      {portrait && (
        <p className="mt-8">
          <a href={href(portrait)} className="alone print:hidden">
            {portraitWords(content)}
          </a>
        </p>
      )}
      <p id="copied" role="status" className="sr-only" />
      <script dangerouslySetInnerHTML={{ __html: compactScript(copy) }} />
      <Breadcrumbs trail={[['/bio', words.biography]]} />
    </TextPage>
  )
}
