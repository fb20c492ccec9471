import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Client } from '../../lib/services/client.ts'
import type { Services } from '../remote/services.ts'
import { writeWhole } from '../write-file.ts'

/** From the root of the project. */
const keptPath = 'node_modules/.cache/academic-home/compare.json'

const day = 86_400_000

const names = ['orcid', 'openAlex', 'arxiv', 'crossref'] as const
type Name = (typeof names)[number]

/** When the first of the answers came (milliseconds since 1970), and they, by service and question. */
const keptSchema = z.strictObject({
  since: z.number(),
  answers: z.partialRecord(z.enum(names), z.record(z.string(), z.unknown())),
})

/**
 * Services that answer from what was kept when they refused in the middle of an earlier run, so that the next one goes on
 * where that stopped. Who answered everything is asked anew each time.
 *
 * @param root folder of the project
 * @returns the services; and `keep`, which is called when all was asked: keeps for a day what those have answered that
 *   failed, removes what is done with, and says who that is
 */
export async function goingOn(
  services: Services,
  root: string,
  now: number = Date.now(),
): Promise<{ services: Services; keep: () => Promise<Name[]> }> {
  const path = join(root, keptPath)
  const kept = await readKept(path, now)
  const answered = new Map(names.map((name) => [name, new Map(Object.entries(kept.answers[name] ?? {}))]))
  const failed = new Set<Name>()
  const through = (name: Name): Client => {
    const answers = answered.get(name) ?? new Map<string, unknown>()
    const ask = async <Answer>(
      question: string,
      isAnswer: (kept: unknown) => kept is Answer,
      put: () => Promise<Answer>,
    ) => {
      const known = answers.get(question)
      if (answers.has(question) && isAnswer(known)) return known
      try {
        const answer = await put()
        answers.set(question, answer)
        return answer
      } catch (error) {
        failed.add(name)
        throw error
      }
    }
    const client = services[name]
    const questionOf = (at: string, query: Record<string, string> = {}) =>
      `${at}?${new URLSearchParams(query)}`
    return {
      json: (at, query) => ask(questionOf(at, query), isAnything, () => client.json(at, query)),
      text: (at, query, accept) => ask(questionOf(at, query), isText, () => client.text(at, query, accept)),
    }
  }
  return {
    services: {
      orcid: through('orcid'),
      openAlex: through('openAlex'),
      arxiv: through('arxiv'),
      crossref: through('crossref'),
    },
    keep: async () => {
      const left = names.filter((name) => failed.has(name) && answered.get(name)?.size)
      if (left.length === 0) await rm(path, { force: true })
      else {
        const answers = Object.fromEntries(
          left.map((name) => [name, Object.fromEntries(answered.get(name) ?? [])]),
        )
        await writeWhole(path, JSON.stringify({ since: kept.since, answers }))
      }
      return left
    },
  }
}

async function readKept(path: string, now: number): Promise<z.output<typeof keptSchema>> {
  const nothing = { since: now, answers: {} }
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    // Absent or damaged: everything is asked for.
    return nothing
  }
  const { data = nothing } = keptSchema.safeParse(json)
  return data.since <= now && now - data.since < day ? data : nothing
}

const isAnything = (_: unknown): _ is unknown => true
const isText = (value: unknown): value is string => typeof value === 'string'
