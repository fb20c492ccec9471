import { appendFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

// Runs in the tests' own process: tells which process it is, so that it can be ended, and which functions each test ran.
declare global {
  /** The marks of the functions that have run (functions.ts). */
  var ran: Set<string> | undefined
}

type Named = { name: string; suite?: Named | undefined }

const { MUTANTS_PROCESS: process_, MUTANTS_RAN: log } = process.env
if (process_) writeFileSync(process_, String(process.pid))
if (log) {
  globalThis.ran ??= new Set()
  let began = Date.now()
  const note = (path: string, name: string) => {
    const ran = [...(globalThis.ran ?? [])]
    const one = { file: relative('.', path), name, time: Date.now() - began, ran }
    if (ran.length > 0) appendFileSync(log, `${JSON.stringify(one)}\n`)
    globalThis.ran?.clear()
    began = Date.now()
  }
  // What ran before a test began belongs to its file.
  beforeEach(({ task }) => note(task.file.filepath, ''))
  afterEach(({ task }) => note(task.file.filepath, fullName(task)))
}

/** A test by its name and those of what it stands in, as `testNamePattern` has it. */
export function fullName({ suite, name }: Named): string {
  return suite ? `${fullName(suite)} ${name}` : name
}
