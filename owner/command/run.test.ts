import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const newEntry = fileURLToPath(new URL('../../scripts/new.ts', import.meta.url))

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
