import { isDeviceName } from '../../lib/content/collection.ts'
import type { SourceFile } from '../../lib/content/front-matter.ts'
import { publicFiles } from '../../lib/site/public-files.ts'
import type { Finding } from './finding.ts'

/** What Windows has in no name ("Naming Files, Paths, and Namespaces", MS Learn). */
const unnameable = /[<>:"|?*\\\p{Cc}]|[. ]$/u

/**
 * Warns of names that do not get to every computer: those that Windows cannot keep, so that git makes no copy of the repository
 * there, and those in `public/` that differ in capitals or in how an accent is written alone, of which Windows and macOS keep one.
 *
 * @param root folder that holds `public/`
 * @param files the content's
 */
export function unportableNames(root: string, files: readonly SourceFile[]): Finding[] {
  const served = [...publicFiles(root)].map((address) => `public${address}`).toSorted()
  const findings = [...files.map(({ path }) => path), ...served].flatMap((path): Finding[] => {
    const part = path.split('/').find((name) => unnameable.test(name) || isDeviceName(name))
    return part === undefined
      ? []
      : [warning(path, `expected a name that Windows can keep, received ${JSON.stringify(part)}; rename it`)]
  })
  const seen = new Map<string, string>()
  for (const path of served) {
    const key = path.normalize('NFC').toLowerCase()
    const twin = seen.get(key)
    if (twin)
      findings.push(
        warning(
          path,
          `expected a name that differs from others in more than capitals and the writing of accents, received ${twin} too, of which Windows and macOS keep one; rename one`,
        ),
      )
    else seen.set(key, path)
  }
  return findings
}

function warning(path: string, message: string): Finding {
  return { severity: 'warning', path, message }
}
