import type { OldSite } from '../page/old-site.ts'

/** Makers of sites whose pages this command cannot read, each by a file that all its sites have. */
const makers: [name: string, sign: RegExp][] = [
  [
    'HugoBlox (Wowchemy, Hugo Academic)',
    /^(content\/authors\/|config\/_default\/|hugoblox\.ya?ml$|data\/authors\/)/,
  ],
  ['Hugo', /^(hugo|config)\.(toml|ya?ml)$|^archetypes\//],
  ['Quarto', /^_quarto\.ya?ml$/],
  ['PRISM', /^content\/config\.toml$/],
  ['jemdoc', /\.jemdoc$/],
  ['blogdown or R Markdown', /^_site\.ya?ml$|\.Rmd$/],
  ['Astro', /^astro\.config\.\w+$/],
  ['Next.js', /^next\.config\.\w+$/],
  ['React or Vue (Vite)', /^vite\.config\.\w+$/],
  ['Sphinx or MkDocs', /^(conf\.py|mkdocs\.ya?ml)$/],
  ['hand-written HTML', /^index\.html?$/],
]

/**
 * Why a folder without a page that Jekyll would make is not moved in, and what to do instead.
 *
 * @param site the folder's files
 */
export function unknownSite(site: OldSite): string {
  const paths = [...site.paths]
  const maker = makers.find(([, sign]) => paths.some((path) => sign.test(path)))?.[0]
  const bibliographies = paths.filter((path) => /\.bib$/i.test(path)).toSorted()
  const received = maker ? `those of a site made with ${maker}, which are not read here` : 'none of them'
  const [first, ...more] = bibliographies
  const some = bibliographies.slice(0, 3).join(', ')
  const papers =
    first === undefined
      ? 'papers can come along with "npm run init", from an ORCID or a .bib file, or with "npm run import -- FILE.bib"'
      : more.length === 0
        ? `its papers can come along with "npm run import -- FOLDER/${first}"`
        : `${bibliographies.length} .bib files are in it (${some}${more.length > 2 ? ' …' : ''}): name those that are yours after "npm run import --", and their papers come along`
  const isJekyll = paths.some((path) => /^_config\.ya?ml$/.test(path))
  const advice = maker
    ? ''
    : isJekyll
      ? 'give the page that visitors see first the line "permalink: /" between its lines ---, and import again; or '
      : 'name the folder that holds _config.yml; if the site was made otherwise, '
  return `expected a page with "permalink: /", _pages/about.md or index.md, as sites made with Jekyll have (acad-homepage, academicpages, al-folio, minimal-light), received ${received}; ${advice}${papers}, and the rest is written with "npm run init" and "npm run new"`
}
