import { accessSync, constants, type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Problem } from '../../lib/content/problem.ts'
import { hasCode } from '../../lib/error-code.ts'

/**
 * What lies in `public/` and cannot be served, or should not be: links that lead out of the project, where anybody could read
 * what they lead to, to nowhere, in a circle or to folders; pipes, devices and sockets; files that may not be read.
 *
 * @param root folder that holds `public/`
 */
export function unservableFiles(root: string): Problem[] {
  const problems: Problem[] = []
  const walk = (path: string): void => {
    const say = (message: string) => problems.push({ path, message })
    try {
      const what = lstatSync(join(root, path))
      if (what.isSymbolicLink()) {
        const message = messageOfLink(root, path)
        if (message) say(message)
      } else if (what.isDirectory())
        for (const { name } of readdirSync(join(root, path), { withFileTypes: true }).toSorted(byName))
          walk(`${path}/${name}`)
      else if (!what.isFile())
        say('expected a file, received something else (a pipe, a device or a socket); remove it')
      else accessSync(join(root, path), constants.R_OK)
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return
      if (!hasCode(error, 'EACCES')) throw error
      say('expected what can be read, received EACCES; check its permissions')
    }
  }
  walk('public')
  return problems
}

function messageOfLink(root: string, path: string): string | undefined {
  let target: string
  try {
    target = realpathSync(join(root, path))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'expected a file, received a link to nowhere; remove it'
    if (hasCode(error, 'ELOOP')) return 'expected a file, received a link that leads in a circle; remove it'
    throw error
  }
  const inside = relative(realpathSync(root), target)
  // What begins with a dot is nobody else's: .env.local, .git.
  if (
    inside.split(sep).some((name) => name.startsWith('.') || name === 'node_modules') ||
    isElsewhere(inside)
  )
    return `expected a file of the project, received a link to ${target}, which anybody could then read; copy the file here, if visitors may have it`
  const found = statSync(target)
  if (found.isDirectory()) return 'expected a folder, received a link to one; put the folder itself here'
  return found.isFile() ? undefined : 'expected a file, received a link to something else; remove it'
}

/** Whether a relative path leads to another disk of Windows. */
function isElsewhere(path: string): boolean {
  return /^[A-Za-z]:|^\\\\/.test(path)
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}
