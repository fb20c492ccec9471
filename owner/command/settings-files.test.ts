import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../lib/test-folder.ts'
import { refuseUnreadableSettings } from './settings-files.ts'

// Windows has no such files, and lets few people make links.
it.skipIf(process.platform === 'win32')(
  'settings are in files that end, and everything else is named',
  async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, '.env'), 'A=1')
    await symlink('.env', join(root, '.env.production'))
    expect(() => refuseUnreadableSettings(root)).not.toThrow()
    execFileSync('mkfifo', [join(root, '.env.local')])
    await mkdir(join(root, '.env.production.local'))
    await symlink('/dev/null', join(root, '.env.development'))
    await symlink('.env.development.local', join(root, '.env.development.local'))
    expect(() => refuseUnreadableSettings(root)).toThrow(
      new Error(
        [
          '.env.local: expected a file with settings, received a pipe; set what it holds in the environment of the command instead (op run -- npm run build), or put it into a file',
          '.env.production.local: expected a file with settings, received a folder; rename it',
          '.env.development: expected a file with settings, received a device or a socket; remove it',
          '.env.development.local: expected a file with settings, received a link that leads in a circle; remove it',
        ].join('\n'),
      ),
    )
  },
)
