import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { node } from './cli-test.ts'

const newEntry = fileURLToPath(new URL('../../scripts/new.ts', import.meta.url))

const addPaper = fileURLToPath(new URL('../../scripts/add.ts', import.meta.url))

it('a command whose reader has seen enough ends as if it had been read to the end', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', newEntry, '--help'])
  // As `| head -1` does it, before anything is written.
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const status = await new Promise((done) => child.on('close', done))
  expect({ status, said }).toEqual({ status: 0, said: '' })
})

it.each([
  [[], "error: missing required argument 'id'"],
  [['10.1000/182', '--nope'], "error: unknown option '--nope'"],
])('a command that is called wrongly says what is wrong and where more is said: %s', async (words, wrong) => {
  const { status, stdout, stderr } = await node(['--import', 'tsx', addPaper, ...words], '.')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(wrong)
  expect(stderr).toMatch(/\nnpm run add -- --help says more\n$/)
})
