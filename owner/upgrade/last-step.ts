import { messageOf } from '../../lib/message-of.ts'
import { commitOf, type Git, succeeds } from './git-in.ts'

/** Names the merged commit while the project is brought to it: where this is left, that was interrupted. */
const underWay = 'refs/upgrade/under-way'

/**
 * Brings the project to a commit that follows its own; where it cannot be, everything is as it was before.
 *
 * @throws Error with what git said; and what to do where not even that could be done
 */
export async function bringTo(git: Git, before: string, merged: string): Promise<void> {
  await git('update-ref', underWay, merged)
  try {
    await git('merge', '--quiet', '--ff-only', merged)
  } catch (error) {
    const added = await changedFiles(git, before, merged, '--diff-filter=A')
    const others = await changedFiles(git, before, merged, '--diff-filter=a')
    try {
      // First what takes room: the disk may be full.
      if (added.length > 0) await git('--literal-pathspecs', 'clean', '--quiet', '--force', '--', ...added)
      if (others.length > 0) await git('--literal-pathspecs', 'checkout', '--quiet', 'HEAD', '--', ...others)
    } catch (reason) {
      throw new Error(
        `${messageOf(error)}; and what was written could not be taken back: ${messageOf(reason)}; mend that (is the disk full?), and run the command again`,
      )
    }
    await git('update-ref', '-d', underWay)
    throw error
  }
  await git('update-ref', '-d', underWay)
}

/**
 * Takes back what an upgrade that was killed at its last step had written. It goes into git's stash, since the owner may have
 * edited it since.
 */
export async function putInterruptedAside(git: Git): Promise<void> {
  if (!(await succeeds(git, 'rev-parse', '--quiet', '--verify', underWay))) return
  const [before, merged] = [await commitOf(git, 'HEAD'), await commitOf(git, underWay)]
  if (before !== merged && (await succeeds(git, 'merge-base', '--is-ancestor', before, merged))) {
    const files = await changedFiles(git, before, merged)
    const status = await git(
      '--literal-pathspecs',
      'status',
      '--porcelain',
      '-uall',
      '-z',
      '--no-renames',
      '--',
      ...files,
    )
    const written = status.split('\0').flatMap((line) => (line ? [line.slice(3)] : []))
    if (written.length > 0)
      await git(
        ...['--literal-pathspecs', 'stash', 'push', '--quiet', '--include-untracked'],
        ...['-m', 'what an interrupted upgrade had written', '--', ...written],
      )
  }
  await git('update-ref', '-d', underWay)
}

async function changedFiles(git: Git, from: string, to: string, ...which: string[]): Promise<string[]> {
  return (await git('diff', '--name-only', '--no-renames', '-z', ...which, from, to))
    .split('\0')
    .filter(Boolean)
}
