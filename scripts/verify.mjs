import { readFile, rm } from 'node:fs/promises'
import { provideBrowser } from './browser.mjs'
import { install, requireNode, run } from './run.mjs'

// npm run verify: everything that must hold before a change goes out, on a bare machine. `--installed` (npm test)
// runs the tests alone. Ends with one line: N passed, N failed. A step that fails counts as one failure.
const unitReport = 'test-results/unit.json'
const browserReport = 'test-results/browser.json'

requireNode()
const testsOnly = process.argv.includes('--installed')
await rm('test-results', { recursive: true, force: true })

const unit = () =>
  run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
const build = () => run('npm', ['run', 'build'])
const browser = () => run('npx', ['playwright', 'test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport })

// What a later step stands on: without it the rest would only repeat the failure.
const ground = testsOnly
  ? []
  : [
      ['install', install],
      ['browser', async () => ((await provideBrowser()) ? 0 : 1)],
    ]
const steps = [
  ...(testsOnly
    ? []
    : [
        ['lint', () => run('npm', ['run', 'lint'])],
        ['types', () => run('npm', ['run', 'types'])],
        ['content check', () => run('npm', ['run', 'check:content'])],
      ]),
  ['unit tests', unit],
  ['build', build],
]

const failed = []
const did = async ([name, step]) => {
  console.log(`\n── ${name}`)
  const ok = (await attempt(step)) === 0
  if (!ok) failed.push(name)
  return ok
}

let going = true
for (const step of ground) going = going && (await did(step))
if (going) {
  for (const step of steps) await did(step)
  if (!failed.includes('build')) await did(['end-to-end tests', browser])
}

const counts = [await vitestCounts(), await playwrightCounts()]
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0)
// A test step that failed without a failing test (it did not start, say) is a failure all the same.
const silent = failed.filter((name) => !name.endsWith('tests')).length
const testFailures = total('failed')
const unexplained = failed.some((name) => name.endsWith('tests')) && testFailures === 0 ? 1 : 0
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`)
const failures = testFailures + silent + unexplained
if (total('skipped') > 0) console.log(`\n${total('skipped')} skipped, each with its reason above`)
console.log(`\n${total('passed')} passed, ${failures} failed`)
process.exit(failures > 0 ? 1 : 0)

/** A step's exit code; 1, with its sentence, for one that throws. */
async function attempt(step) {
  try {
    return await step()
  } catch (error) {
    console.error(error.message)
    return 1
  }
}

async function vitestCounts() {
  const report = await readReport(unitReport)
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  }
}

async function playwrightCounts() {
  const stats = (await readReport(browserReport))?.stats
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  }
}

async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
