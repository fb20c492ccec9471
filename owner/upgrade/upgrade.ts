import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ownersLines, ownersPicture } from '../init/readme.ts'
import { hasCode } from '../write-file.ts'

/** What is the owner's, whatever later versions have there. */
const owners = ['content', 'public']

/** What an upgrade did: how many later commits it took, and the commit to go back to. */
export type Upgraded = { taken: number; before: string }

/**
 * Takes later versions of the code into a copy, as one merge that leaves content/ and public/ as they are. A copy without
 * shared history (a template, a downloaded archive) is first joined to the version it was made from. Either all of it is done,
 * or nothing.
 *
 * @param root folder of the project
 * @param from address of the original, needed where there is no remote "upstream" yet
 * @param branch of the original
 * @throws Error in a sentence: work that is not committed, no original, files that both sides changed
 */
export async function upgrade(root: string, branch: string, from?: string): Promise<Upgraded> {
  const git = gitIn(root)
  await refuseUnlessSafe(git)
  await provideUpstream(git, from)
  const theirs = `upstream/${branch}`
  await git('fetch', '--quiet', 'upstream', `+refs/heads/${branch}:refs/remotes/${theirs}`)
  const before = (await git('rev-parse', 'HEAD')).trim()
  try {
    if (!(await succeeds(git, 'merge-base', 'HEAD', theirs))) await joinHistories(git, theirs)
    const taken = Number(await git('rev-list', '--count', `HEAD..${theirs}`))
    if (taken === 0) return { taken, before }
    // A rename that git suspects could carry the owner's words to where the original moved its own.
    await succeeds(git, 'merge', '--no-commit', '--no-ff', '-X', 'no-renames', theirs)
    await keepOwn(git)
    await keepOwnersLines(root, git, theirs)
    const both = (await git('diff', '--name-only', '--diff-filter=U')).trim().split('\n').filter(Boolean)
    if (both.length > 0)
      throw new Error(
        `changed by you and by later versions, so that nothing was taken: ${both.join(', ')}; do it by hand: git merge ${theirs}, settle these files, then git checkout HEAD -- ${owners.join(' ')}`,
      )
    await git(
      'commit',
      '--quiet',
      '--no-edit',
      '-m',
      `Take later versions, up to ${(await git('rev-parse', '--short', theirs)).trim()}`,
    )
    return { taken, before }
  } catch (error) {
    // Nothing was uncommitted before, so nothing is lost.
    await git('reset', '--quiet', '--hard', before)
    throw error
  }
}

type Git = (...args: string[]) => Promise<string>

function gitIn(root: string): Git {
  return async (...args) => {
    try {
      const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
      return stdout
    } catch (error) {
      if (hasCode(error, 'ENOENT'))
        throw new Error('expected git, which is not installed here; get it from https://git-scm.com')
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
      throw new Error(said || (error instanceof Error ? error.message : String(error)))
    }
  }
}

async function succeeds(git: Git, ...args: string[]): Promise<boolean> {
  try {
    await git(...args)
    return true
  } catch {
    // Its answer is its exit code; what follows looks at what there is.
    return false
  }
}

async function refuseUnlessSafe(git: Git): Promise<void> {
  if (!(await succeeds(git, 'rev-parse', '--verify', 'HEAD')))
    throw new Error(
      'expected a git repository with a commit, since an upgrade must be undoable; make one: git init && git add -A && git commit -m "My site"',
    )
  if (await succeeds(git, 'rev-parse', '--quiet', '--verify', 'MERGE_HEAD'))
    throw new Error(
      'expected no merge under way, received one that was interrupted (an upgrade that was stopped leaves one); go back to what was before it: git merge --abort',
    )
  const changed = (await git('status', '--porcelain')).split('\n').filter(Boolean)
  if (changed.length > 0)
    throw new Error(
      `expected everything committed, received ${changed.length} changed or new files (${changed
        .slice(0, 3)
        .map((line) => line.slice(3))
        .join(
          ', ',
        )}${changed.length > 3 ? ', …' : ''}); commit them (git add -A && git commit), or put them aside (git stash -u)`,
    )
  if ((await git('rev-parse', '--is-shallow-repository')).trim() === 'true')
    throw new Error(
      'expected the whole history, received its end alone; fetch the rest: git fetch --unshallow',
    )
}

async function provideUpstream(git: Git, from: string | undefined): Promise<void> {
  const known = (await git('remote')).split('\n').includes('upstream')
  if (!known && from === undefined)
    throw new Error('expected --from, the address of the repository that this was copied from; give it once')
  if (from !== undefined) await git('remote', ...(known ? ['set-url'] : ['add']), 'upstream', from)
}

/** Makes the version that a copy began as its ancestor: the newest whose `lib` is that of the copy's first commit. */
async function joinHistories(git: Git, theirs: string): Promise<void> {
  const roots = (await git('rev-list', '--max-parents=0', 'HEAD')).trim().split('\n')
  const first = new Set<string>()
  for (const root of roots)
    if (await succeeds(git, 'rev-parse', '--verify', `${root}:lib`))
      first.add((await git('rev-parse', `${root}:lib`)).trim())
  for (const commit of (await git('rev-list', theirs)).trim().split('\n')) {
    if (!(await succeeds(git, 'rev-parse', '--verify', `${commit}:lib`))) continue
    if (!first.has((await git('rev-parse', `${commit}:lib`)).trim())) continue
    await git(
      'merge',
      '--quiet',
      '-s',
      'ours',
      '--allow-unrelated-histories',
      '-m',
      'The version that this copy was made from',
      commit,
    )
    return
  }
  throw new Error(
    'expected a first commit with the code as some version had it, received code of your own; name the version yourself: git merge -s ours --allow-unrelated-histories COMMIT, then again',
  )
}

async function keepOwn(git: Git): Promise<void> {
  const own = [...owners, ownersPicture]
  await git('rm', '-rfq', '--ignore-unmatch', '--', ...own)
  for (const path of own)
    if (await succeeds(git, 'rev-parse', '--verify', `HEAD:${path}`))
      await git('checkout', 'HEAD', '--', path)
}

/** The README is the original's, but for the lines about the owner. */
async function keepOwnersLines(root: string, git: Git, theirs: string): Promise<void> {
  const conflicts = (await git('diff', '--name-only', '--diff-filter=U')).split('\n')
  if (!conflicts.includes('README.md')) return
  const own = ownersLines.exec(await git('show', 'HEAD:README.md'))?.[0]
  const text = await git('show', `${theirs}:README.md`)
  await writeFile(join(root, 'README.md'), own === undefined ? text : text.replace(ownersLines, () => own))
  await git('add', 'README.md')
}
