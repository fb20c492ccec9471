import type { OldSite } from '../page/old-site.ts'

/** Settings of the template, which are read elsewhere or say nothing of a person. */
const settings = /^(navigation|ui-text|socials|authors|theme|settings|venues|citations|featured_\w+)$/

/**
 * Files of facts that no page names, a sentence for each: what a layout showed of them, as al-folio does with the whole
 * curriculum vitae (`_data/cv.yml`, or JSON Resume), is on none of the pages that are read.
 *
 * @param read files that were read in another way
 */
export function unreadData({ texts, paths }: OldSite, read: ReadonlySet<string>): string[] {
  const pages = [...texts].filter(
    ([path]) => /\.(md|markdown|html?)$/i.test(path) && !/^_layouts\//.test(path),
  )
  const isNamed = (name: string) => pages.some(([, text]) => text.includes(`site.data.${name}`))
  return [...paths].toSorted().flatMap((path) => {
    const [, name = ''] = /^_data\/([\w-]+)(?:\/.+)?\.(?:json|ya?ml|csv|tsv)$/i.exec(path) ?? []
    const isUnread =
      !read.has(path) &&
      (path === 'assets/json/resume.json' || (name !== '' && !settings.test(name) && !isNamed(name)))
    if (!isUnread) return []
    return [`${path}: no page names it; what it says of you, write as entries of content/ (npm run new)`]
  })
}
