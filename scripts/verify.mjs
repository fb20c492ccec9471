import { readFile, rm } from 'node:fs/promises'
import { provideBrowser } from './browser.mjs'
import { install, isInstalled, requireNode, run, runAside } from './run.mjs'

// npm run verify: everything that must hold before a change goes out, on a bare machine. Ends with one line: N passed,
// N failed. A step that fails counts as one failure.
const unitReport = 'test-results/unit.json'
const browserReport = 'test-results/browser.json'
const walkReport = 'test-results/walk.json'

const help = `npm run verify

Checks everything that must hold before a change goes out: installs, finds a browser, and runs every check and test.

Options:
  --content    only what a change of content needs: the check, the build, and a browser's walk over its pages
  --installed  the tests alone (npm test)

Examples:
  npm run verify
  npm run verify -- --content`

requireNode()
// Without `--` before it npm keeps a flag, and says so in the environment; what was meant is as plain.
const kept = ['content', 'installed'].filter((name) => process.env[`npm_config_${name}`])
const words = [...process.argv.slice(2), ...kept.map((name) => `--${name}`)]
if (words.includes('--help') || words.includes('-h')) {
  console.log(help)
  process.exit(0)
}
const unknown = words.filter((word) => word !== '--content' && word !== '--installed')
if (unknown.length > 0) {
  console.error(`expected --content, --installed or nothing, received ${unknown.join(' ')}\n\n${help}`)
  process.exit(2)
}
const testsOnly = words.includes('--installed')
const contentOnly = words.includes('--content')
await rm('test-results', { recursive: true, force: true })

const unit = () =>
  runAside('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
// Alone, a change of content is checked in sight.
const runContent = contentOnly ? run : runAside
const npm = (script) => () => runContent('npm', ['run', script])
const walk = () =>
  runContent('npx', ['playwright', 'test', '--config=playwright.walk.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: walkReport,
  })
const endToEnd = () => run('npx', ['playwright', 'test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport })

const failed = []
const did = async ([name, step]) => {
  console.log(`\n── ${name}`)
  const ok = (await attempt(step)) === 0
  if (!ok) failed.push(name)
  // What ran beside others has just been printed.
  console.log(`── ${name}: ${ok ? 'passed' : 'failed'}`)
  return ok
}
const inOrder = async (steps) => {
  for (const step of steps) await did(step)
}

// What every later step stands on: without it the rest would only repeat the failure. In CI the step before has installed
// everything; an owner who looks at the content again has it too.
const packages = async () => (contentOnly && (await isInstalled({ checks: true })) ? 0 : install())
if (testsOnly || (await did(['install', packages]))) {
  const browser = testsOnly
    ? Promise.resolve(true)
    : did(['browser', async () => ((await provideBrowser()) ? 0 : 1)])
  const content = [
    ['content check', npm('check:content')],
    ['build', npm('build')],
  ]
  const code = [
    ['lint', npm('lint')],
    ['types', npm('types')],
  ]
  const pages = async () => {
    await inOrder([...(testsOnly || contentOnly ? [] : code), ...content])
    if ((await browser) && !failed.includes('build')) await did(['walk over the pages: tests', walk])
  }
  const inBrowser = async () => {
    if (await browser) await did(['end-to-end tests', endToEnd])
  }
  // Each of them waits now and then, and leaves its core to the others.
  await Promise.all([pages(), ...(contentOnly ? [] : [did(['unit tests', unit]), inBrowser()])])
}

const counts = [
  await vitestCounts(),
  await playwrightCounts(walkReport),
  await playwrightCounts(browserReport),
]
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

async function playwrightCounts(report) {
  const stats = (await readReport(report))?.stats
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
