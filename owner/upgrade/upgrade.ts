import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ownersLines, ownersPicture } from '../init/readme.ts'
import { commitOf, type Git, gitIn, succeeds } from './git-in.ts'
import { bringTo, putInterruptedAside } from './last-step.ts'

/** What is the owner's, whatever later versions have there. */
const owners = ['content', 'public']

/** What an upgrade did: how many later commits it took, and the commit to go back to. */
export type Upgraded = { taken: number; before: string }

/**
 * Takes later versions of the code into a copy, as one merge that leaves content/ and public/ as they are. A copy without
 * shared history (a template, a downloaded archive) is first joined to the version it was made from. The merge is made in a
 * folder of its own within .git, so that the project is touched by its last step alone; where that stops half-way, it is
 * taken back, at the latest by the next upgrade.
 *
 * @param root folder of the project
 * @param from address of the original, needed where there is no remote "upstream" yet
 * @param branch of the original
 * @throws Error in a sentence: work that is not committed, no original, files that both sides changed
 */
export async function upgrade(root: string, branch: string, from?: string): Promise<Upgraded> {
  const git = gitIn(root)
  await putInterruptedAside(git)
  await refuseUnlessSafe(git)
  await provideUpstream(git, from)
  const theirs = `upstream/${branch}`
  await git('fetch', '--quiet', 'upstream', `+refs/heads/${branch}:refs/remotes/${theirs}`)
  const before = await commitOf(git, 'HEAD')
  const { taken, merged } = await mergeAside(root, git, theirs)
  if (merged !== before) await bringTo(git, before, merged)
  return { taken, before }
}

/** Merges in a folder of its own. The commit is HEAD's where nothing is later. */
async function mergeAside(
  root: string,
  git: Git,
  theirs: string,
): Promise<{ taken: number; merged: string }> {
  const folder = resolve(root, (await git('rev-parse', '--git-path', 'upgrade')).trim())
  const remove = async () => {
    await succeeds(git, 'worktree', 'remove', '--force', '--force', folder)
    await rm(folder, { recursive: true, force: true })
  }
  // One that was killed has left it.
  await remove()
  try {
    await git('worktree', 'add', '--quiet', '--force', '--detach', folder, 'HEAD')
    const inside = join(folder, (await git('rev-parse', '--show-prefix')).trim())
    return await merge(inside, gitIn(inside), theirs)
  } finally {
    await remove()
  }
}

async function merge(root: string, git: Git, theirs: string): Promise<{ taken: number; merged: string }> {
  if (!(await succeeds(git, 'merge-base', 'HEAD', theirs))) await joinHistories(git, theirs)
  const taken = Number(await git('rev-list', '--count', `HEAD..${theirs}`))
  if (taken > 0) {
    // A rename that git suspects could carry the owner's words to where the original moved its own.
    const stopped = await git('merge', '--no-commit', '--no-ff', '-X', 'no-renames', theirs).then(
      () => undefined,
      (error: unknown) => error,
    )
    // Files that both sides changed stop it as well; they are looked at below.
    if (stopped && !(await succeeds(git, 'rev-parse', '--quiet', '--verify', 'MERGE_HEAD'))) throw stopped
    await keepOwn(git)
    await keepOwnersLines(root, git, theirs)
    const both = (await git('diff', '--name-only', '--diff-filter=U')).trim().split('\n').filter(Boolean)
    if (both.length > 0)
      throw new Error(
        `changed by you and by later versions, so that nothing was taken: ${both.join(', ')}; do it by hand: git merge ${theirs}, settle these files, then git checkout HEAD -- ${owners.join(' ')}`,
      )
    const version = (await git('rev-parse', '--short', theirs)).trim()
    // Hooks are for the owner's own work, and find no packages here.
    await git('commit', '--quiet', '--no-verify', '-m', `Take later versions, up to ${version}`)
  }
  return { taken, merged: await commitOf(git, 'HEAD') }
}

async function refuseUnlessSafe(git: Git): Promise<void> {
  if (!(await succeeds(git, 'rev-parse', '--verify', 'HEAD')))
    throw new Error(
      'expected a git repository with a commit, since an upgrade must be undoable; make one: git init && git add -A && git commit -m "My site"',
    )
  if (await succeeds(git, 'rev-parse', '--quiet', '--verify', 'MERGE_HEAD'))
    throw new Error(
      'expected no merge under way, received one that was interrupted; go back to what was before it: git merge --abort',
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
      '--no-verify',
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
