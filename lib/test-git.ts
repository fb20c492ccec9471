import { spawnSync } from 'node:child_process'
import { it } from 'vitest'

const isAbsent = spawnSync('git', ['--version']).status !== 0
if (isAbsent) console.log('git is not installed here: what is tested with it is left out')

/** A test of what git does, which a bare machine lacks; left out there. */
export const itWithGit = it.skipIf(isAbsent)
