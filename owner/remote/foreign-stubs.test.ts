import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { extname, join, relative, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { messageOf } from '../../lib/message-of.ts'
import { statisticsSchema } from '../../lib/scholar/statistics.ts'
import { mannerWith, serve } from '../../lib/scholar/test-server.ts'
import { givesAdvice, questions } from './test-questions.ts'

/**
 * A folder of stand-ins for services, which somebody else wrote:
 *
 *     STUBS=FOLDER npx vitest run owner/remote/foreign-stubs.test.ts
 *
 * A program (.mjs, .cjs, .js) is started with a port for its argument; the words in the folder's files that it answers to, as
 * the beginning of a path, otherwise than to any other word, are its behaviours. A file that ends in .http is a whole answer,
 * with its status and headers; of .json, .xml, .html and .txt, the body of one. Each is asked every question. What comes of
 * it is printed, and has to be numbers of the right shape, for a file those in it, or a sentence that says what to do.
 */
const folder = process.env.STUBS

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

if (folder) await sweep(resolve(folder))
else it.skip('no folder of stand-ins is given: STUBS=FOLDER, whose programs and answers are asked', () => {})

async function sweep(root: string): Promise<void> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
    .toSorted()
  const words = wordsIn(files)
  let asked = 0
  for (const file of files) {
    const name = relative(root, file)
    if (/^\.[mc]?js$/.test(extname(file))) {
      const origin = await started(file)
      if (!origin) {
        it.skip(`${name} is a program that listens on no port`, () => {})
        continue
      }
      const usual = await outcomesAt(`${origin}/no-such-behaviour`)
      // One after the other: of hundreds of questions at once, a busy machine answers none in time.
      for (const word of words) {
        const outcomes = await outcomesAt(`${origin}/${word}`)
        if (JSON.stringify(outcomes) !== JSON.stringify(usual)) check(`${name} ${word}`, outcomes)
      }
      check(`${name}, any word`, usual)
    } else if (/^\.(http|json|xml|html|txt)$/.test(extname(file))) {
      const bytes = readFileSync(file)
      it(name, async () => {
        const outcomes = await outcomesAt(await answering(bytes, extname(file) === '.http'))
        expectSound(outcomes, bytes.toString())
      })
    } else continue
    asked += 1
  }
  it('holds programs or answers', () => expect(asked, root).toBeGreaterThan(0))
}

function check(name: string, outcomes: Outcomes): void {
  it(name, () => expectSound(outcomes))
}

/** What came of each question: a value, or the sentence with which it was refused; `notes` beside a value. */
type Outcomes = Record<string, { value?: unknown; sentence?: string; notes: string[] }>

async function outcomesAt(base: string): Promise<Outcomes> {
  const { host } = new URL(base)
  const outcomes: Outcomes = {}
  const put = async ({ question, ask }: (typeof questions)[number]) => {
    const manner = mannerWith({ timeoutMs: 5000 })
    const outcome = await ask(base, manner).then(
      (value) => ({ value: value instanceof Map ? [...value] : value }),
      (error: unknown) => ({ sentence: messageOf(error).replaceAll(host, 'HOST') }),
    )
    outcomes[question] = { ...outcome, notes: manner.notes }
  }
  // All places first, so that they stand in one order, whoever is answered first.
  for (const { question } of questions) outcomes[question] = { notes: [] }
  await Promise.all(questions.map(put))
  // Where eight questions at once were too many, each is asked for itself.
  for (const one of questions)
    if (outcomes[one.question]?.sentence?.includes('answered 429')) {
      globalThis.serviceLanes?.clear()
      await sleep(3100)
      await put(one)
    }
  return outcomes
}

/** Prints the outcomes, and expects each to be one that an owner can live with. */
function expectSound(outcomes: Outcomes, body?: string): void {
  const lines = Object.entries(outcomes).map(
    ([question, { value, sentence, notes }]) =>
      `  ${question}: ${[sentence ?? summary(value), ...notes].join(' | ')}`,
  )
  console.log(`${expect.getState().currentTestName}\n${lines.join('\n')}`)
  for (const [question, { value, sentence, notes }] of Object.entries(outcomes)) {
    for (const said of [...(sentence === undefined ? [] : [sentence]), ...notes]) {
      expect(said, question).not.toMatch(/\p{Cc}|\bundefined\b|\[object|\bat \S+:\d+:\d+/u)
      expect(givesAdvice(said), `${question} gives advice: ${said}`).toBe(true)
    }
    const statistics = hasCitations(value) ? statisticsSchema.parse(value) : undefined
    if (statistics && statistics.citations > 0 && body !== undefined)
      expect(body.normalize('NFKC').replace(/(?<=\d)[,.\s'’](?=\d)/g, '')).toContain(
        String(statistics.citations),
      )
  }
}

function hasCitations(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'citations' in value
}

function summary(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing amiss').slice(0, 160)
}

/** Words that may begin a path: what stands in quotes or after a slash in any of the files. */
function wordsIn(files: readonly string[]): string[] {
  const texts = files.map((file) => readFileSync(file, 'latin1').slice(0, 1_000_000))
  const found = texts.flatMap((text) =>
    [...text.matchAll(/['"`/]([a-z][a-z\d-]{1,30})(?=['"`/])/g)].flatMap(([, word]) => word ?? []),
  )
  return [...new Set(found)].toSorted()
}

/** Starts a program with a free port; undefined where it listens on none. */
async function started(file: string): Promise<string | undefined> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const address = probe.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await new Promise((done) => probe.close(done))
  const child = spawn(process.execPath, [file, String(port)], { stdio: 'ignore' })
  children.push(child)
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    if (await listens(port)) return `http://127.0.0.1:${port}`
    await sleep(100)
  }
  return undefined
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => done(true)).on('error', () => done(false))
    socket.on('connect', () => socket.destroy())
  })
}

/** A server that answers everything with these bytes: the body of an answer, or the whole of one. */
async function answering(bytes: Buffer, isWhole: boolean): Promise<string> {
  const { origin } = await serve((request, response) => {
    if (isWhole) request.socket.end(bytes)
    else response.end(bytes)
  })
  return origin
}
