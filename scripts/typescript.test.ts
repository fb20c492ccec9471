import { cp } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../lib/test-folder.ts'
import { node } from '../owner/command/cli-test.ts'

const check = ['--import', './scripts/typescript.mjs', 'scripts/check.ts', '--help']

it('a Node that is too old is told before a command is read', async () => {
  const old = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.9.0' } })`
  expect(await node(['--import', old, ...check], '.')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Node 20.19 or newer is needed, this is 20.9.0: https://nodejs.org\n',
  })
})

it.skipIf(process.platform === 'win32')(
  'a system that lets too few files be open is named in a sentence',
  async () => {
    const limited = ['-c', 'ulimit -n 40 && exec "$0" "$@"', process.execPath, ...check]
    expect(await node(limited, '.', {}, '/bin/sh')).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^expected that 256 files can be open at once, received EMFILE after \d+; .*\n$/,
      ),
    })
  },
)

it('packages that are not installed are asked for', async () => {
  const root = await temporaryFolder()
  await cp('scripts/typescript.mjs', `${root}/typescript.mjs`)
  await cp('scripts/run.mjs', `${root}/run.mjs`)
  expect(await node(['--import', './typescript.mjs', 'check.ts'], root)).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^expected the packages of package-lock\.json .* run npm ci first\n$/),
  })
})
