import { createHash } from 'node:crypto'
import { type Node, type Program, parseSync, Visitor } from 'oxc-parser'

/** One deliberate fault: what stands between two offsets of a file, and what stands there instead. */
export type Mutation = {
  path: string
  start: number
  end: number
  line: number
  before: string
  after: string
}

const opposite: Record<string, string> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
}
const withoutEffect =
  /^(filter|(to)?(Sorted|Reversed)|sort|reverse|trim(Start|End)?|slice|toLowerCase|normalize)$/

/**
 * Every fault that can be made in a module: conditions that always or never hold, comparisons and connectives turned round,
 * statements dropped, lists, names and patterns emptied, numbers one higher, steps left out, answers of nothing. Messages are
 * left as they are: what holds more than one word, and what an error is made of.
 */
export function mutationsOf(path: string, text: string): Mutation[] {
  const { program } = parseSync(path, text)
  const untouched = untouchedIn(program, text)
  return faultsIn(program, text)
    .filter(({ start, end }) => !untouched.some((one) => one.start <= start && end <= one.end))
    .map(({ start, end, after }) => {
      const line = text.slice(0, start).split('\n').length
      return { path, start, end, line, before: text.slice(start, end), after }
    })
    .filter(({ before, after }) => before !== after)
}

type Place = { start: number; end: number }
type Fault = Place & { after: string }

function faultsIn(program: Program, text: string): Fault[] {
  const found: Fault[] = []
  const change = ({ start, end }: Place, after: string) => void found.push({ start, end, after })
  const condition = (test: Node | null, values: string[]) => {
    if (test) for (const value of values) change(test, value)
  }
  const connective = (left: Node, operator: string, right: Node) => {
    const other = opposite[operator]
    if (other === undefined) return
    const start = left.end + text.slice(left.end, right.start).indexOf(operator)
    change({ start, end: start + operator.length }, other)
  }
  new Visitor({
    IfStatement: ({ test }) => condition(test, ['true', 'false']),
    ConditionalExpression: ({ test }) => condition(test, ['true', 'false']),
    WhileStatement: ({ test }) => condition(test, ['false']),
    ForStatement: ({ test }) => condition(test, ['false']),
    BinaryExpression: ({ left, operator, right }) => connective(left, operator, right),
    LogicalExpression({ left, operator, right, end }) {
      connective(left, operator, right)
      if (operator === '??') change({ start: left.end, end }, '')
    },
    UnaryExpression(node) {
      if (node.operator === '!') change({ start: node.start, end: node.start + 1 }, '')
    },
    ExpressionStatement(node) {
      if (!('directive' in node && node.directive)) change(node, ';')
    },
    ArrayExpression(node) {
      if (node.elements.length > 0) change(node, '[]')
    },
    Literal(node) {
      if ('regex' in node) change(node, '/(?!)/')
      else if (typeof node.value === 'number') change(node, String(node.value + 1))
      else if (typeof node.value === 'boolean') change(node, String(!node.value))
      else if (typeof node.value === 'string' && !/\w\s/.test(node.value)) change(node, "''")
    },
    CallExpression({ callee, end }) {
      if (callee.type !== 'MemberExpression' || callee.computed) return
      if (withoutEffect.test(callee.property.name)) change({ start: callee.object.end, end }, '')
    },
    ReturnStatement({ argument }) {
      if (argument && argument.type !== 'Literal') change(argument, 'undefined')
    },
  }).visit(program)
  return found
}

/** Where no fault is made: what errors are made of, and names of modules, types and properties. */
function untouchedIn(program: Program, text: string): Place[] {
  const found: Place[] = []
  const add = (node: Place) => void found.push(node)
  new Visitor({
    NewExpression(node) {
      if (/Error$/.test(text.slice(node.callee.start, node.callee.end))) add(node)
    },
    ImportDeclaration: add,
    ExportNamedDeclaration(node) {
      if (node.source) add(node)
    },
    ExportAllDeclaration: add,
    TSLiteralType: add,
    Property({ key, computed }) {
      if (!computed) add(key)
    },
  }).visit(program)
  return found
}

/** The mutations that a seed draws: the same of code that stays as it is, whatever is changed around it. */
export function drawn(all: readonly Mutation[], sample: number, seed: number): Mutation[] {
  const times = new Map<string, number>()
  return all
    .map((mutation) => {
      const { path, before, after } = mutation
      const what = [path, before, after].join('\0')
      times.set(what, (times.get(what) ?? 0) + 1)
      const lot = createHash('sha1')
        .update(`${seed}\0${times.get(what)}\0${what}`)
        .digest('hex')
      return { mutation, lot }
    })
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, sample)
    .map(({ mutation }) => mutation)
}
