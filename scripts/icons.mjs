import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// npm run icons: writes components/icon-shapes.json. The two sets hold 93 MB of icons, of which the site draws thirty:
// they are fetched when another one is wanted, and are no part of what every owner installs.
const sets = { 'simple-icons': '16.37.0', 'lucide-static': '1.62.0' }

/** Marks of services, by the name that the site has for them. */
const marks = {
  bluesky: 'bluesky',
  dblp: 'dblp',
  github: 'github',
  mastodon: 'mastodon',
  orcid: 'orcid',
  researchgate: 'researchgate',
  scholar: 'googlescholar',
  semanticScholar: 'semanticscholar',
  x: 'x',
}

/**
 * Drawings for what has no mark: neither set has LinkedIn's, and OpenAlex's is kept nowhere. The links of papers have drawings
 * alone, since marks beside them are too heavy, for the eye and in bytes.
 */
const drawings = {
  abstract: 'text',
  arxiv: 'book-open',
  cite: 'text-quote',
  code: 'code',
  cv: 'file-text',
  data: 'database',
  doi: 'link',
  email: 'mail',
  filter: 'list-filter',
  linkedin: 'briefcase-business',
  openAlex: 'graduation-cap',
  other: 'link',
  paper: 'file-text',
  pdf: 'file-down',
  poster: 'image',
  project: 'globe',
  search: 'search',
  slides: 'presentation',
  theme: 'contrast',
  video: 'play',
  website: 'globe',
}

const folder = mkdtempSync(join(tmpdir(), 'icons-'))
try {
  const packages = Object.entries(sets).map(([name, version]) => `${name}@${version}`)
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, ...packages], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const inside = (set, name) => {
    const svg = readFileSync(join(folder, 'node_modules', set, 'icons', `${name}.svg`), 'utf8')
    return svg
      .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
      .replace(/<title>.*?<\/title>/, '')
      .replace(/\s*\n\s*/g, '')
  }
  const shapes = (set, names) =>
    Object.fromEntries(Object.entries(names).map(([name, file]) => [name, inside(set, file)]))
  const drawn = shapes('lucide-static', drawings)
  // One half of the sun is dark: drawn as a line it is a letter.
  drawn.theme = drawn.theme.replace(/(<path [^>]*?) ?\/>/, '$1 fill="currentColor" />')
  const license = readFileSync(join(folder, 'node_modules/lucide-static/LICENSE'), 'utf8')
  writeFileSync(
    'components/icon-shapes.json',
    `${JSON.stringify(
      {
        made: 'by npm run icons',
        sources: [
          `marks: simple-icons ${sets['simple-icons']}, CC0-1.0`,
          `drawings: lucide-static ${sets['lucide-static']}, ISC, with shapes of Feather, MIT: icon-shapes.license`,
        ],
        marks: shapes('simple-icons', marks),
        drawings: drawn,
      },
      null,
      2,
    )}\n`,
  )
  writeFileSync('components/icon-shapes.license', license)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
