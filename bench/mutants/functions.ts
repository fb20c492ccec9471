import { createHash } from 'node:crypto'
import { type Node, parseSync, Visitor } from 'oxc-parser'
import type { Mutation } from './mutations.ts'

type Body = { start: number; end: number; block: boolean; mark: string }

const known = new Map<string, Body[]>()

/** The bodies of a module's functions, each with a mark that stays while its text stays. */
function bodiesOf(path: string, text: string): Body[] {
  const before = known.get(text)
  if (before) return before
  const found: Body[] = []
  const add = ({ body }: { body: Node | null }) => {
    if (!body) return
    const { start, end, type } = body
    const mark = createHash('sha1')
      .update(`${path}\0${text.slice(start, end)}`)
      .digest('hex')
      .slice(0, 12)
    found.push({ start, end, block: type === 'BlockStatement', mark })
  }
  new Visitor({
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: add,
  }).visit(parseSync(path, text).program)
  known.set(
    text,
    found.sort((a, b) => a.start - b.start),
  )
  return found
}

/** A module whose functions have other bodies: what `wrap` makes of each, with the bodies within it already made anew. */
function withBodies(path: string, text: string, wrap: (body: Body, inner: string) => string): string {
  const bodies = bodiesOf(path, text)
  const between = (start: number, end: number, self?: Body): string => {
    const body = bodies.find((one) => one !== self && one.start >= start && one.end <= end)
    if (!body) return text.slice(start, end)
    const edge = body.block ? 1 : 0
    const inner = between(body.start + edge, body.end - edge, body)
    return text.slice(start, body.start) + wrap(body, inner) + between(body.end, end)
  }
  return between(0, text.length)
}

/** A module whose functions leave their marks in `globalThis.ran`, and nothing else changed. */
export function withMarks(path: string, text: string): string {
  return withBodies(path, text, ({ block, mark }, inner) => {
    const leave = `globalThis.ran?.add('${path} ${mark}')`
    return block ? `{${leave};${inner}}` : `(${leave}, ${inner})`
  })
}

/**
 * A module whose functions make the fault that `globalThis.fault` names, which `globalThis.made` then says, and none while it
 * names none.
 */
export function withFaults(
  path: string,
  text: string,
  faults: readonly { id: string; fault: Mutation }[],
): string {
  return withBodies(path, text, ({ block, mark, start, end }, inner) => {
    const own = faults.filter(
      ({ fault }) => markAt(path, text, fault.start) === mark && start <= fault.start && fault.end <= end,
    )
    return own.reduce(
      (rest, { id, fault }) => {
        const faulty = text.slice(start, fault.start) + fault.after + text.slice(fault.end, end)
        const asked = `globalThis.fault === '${id}' && (globalThis.made = true)`
        return block ? `{if (${asked}) ${faulty} else ${rest}}` : `(${asked} ? ${faulty} : ${rest})`
      },
      block ? `{${inner}}` : `(${inner})`,
    )
  })
}

/** The mark of the innermost function around an offset; undefined for what runs when the module is loaded. */
export function markAt(path: string, text: string, offset: number): string | undefined {
  return bodiesOf(path, text)
    .filter(({ start, end }) => start <= offset && offset < end)
    .at(-1)?.mark
}
