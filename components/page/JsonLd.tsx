import { absolute } from '@/lib/site/address'
import { breadcrumbs, jsonForScript } from '@/lib/site/machines/json-ld'
import { words } from '@/lib/site/words'

/** What search engines are told of a page, which nobody sees. */
export function JsonLd({ value }: { value: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(value) }} />
}

/** Where a page stands below the home page: the path and the name of each page on the way, and its own. */
export function Breadcrumbs({ trail }: { trail: [path: string, name: string][] }) {
  const steps = [['/', words.toHomePage] as const, ...trail]
  return <JsonLd value={breadcrumbs(steps.map(([path, name]) => ({ name, url: absolute(path) })))} />
}
