import { withOwnFiles } from '../publications/own-files.ts'
import { publicationPlaces } from '../publications/place.ts'
import { editAddress } from '../site/edit-address.ts'
import { loadContent } from './load.ts'
import { ContentError } from './problem.ts'

// Compiled in, so that a server regenerates pages without the folder. The glob is Turbopack's: only pages import this.
const modules = {
  ...import.meta.glob<{ default: Uint8Array }>('../../content/**/*.md', { eager: true }),
  ...import.meta.glob<{ default: Uint8Array }>('../../content/publications/**/*.bib', { eager: true }),
}

const files = Object.entries(modules).map(([path, { default: bytes }]) => ({
  path: path.replace('../../', ''),
  bytes,
}))

// Drafts end here: no page, feed or count of a production build can see one.
const loaded = loadContent(files, { drafts: process.env.NODE_ENV !== 'production' })
if (!loaded.content) throw new ContentError(loaded.problems)

/** The papers whose PDF lies in `public/publications/`, as the build found them (next.config.ts). */
const own = new Set(process.env.OWN_PAPERS?.split(' '))

/** The whole content of the site. */
export const content = {
  ...loaded.content,
  publications: withOwnFiles(loaded.content.publications, own),
}

const { edit } = content.site
const placeOf = edit && publicationPlaces(files)

/** Where the file of a publication is edited in a browser; undefined where `edit` in content/site.md does not say. */
export function editPublication(slug: string): string | undefined {
  return edit && placeOf && editAddress(edit, placeOf(slug).path)
}
