import { publications } from '../../../content/collections/publications.ts'
import { spoken } from '../../../content/schema.ts'
import { adsJournal } from './ads-journals.ts'
import { fromLatex } from './latex/from-latex.ts'
import { tooLong } from './latex/latex-commands.ts'
import { type People, peopleIn } from './people/people.ts'
import type { BibtexField, BibtexSource } from './structure/bibtex-reader.ts'
import { saysNothing, valueIn } from './values.ts'

/** Takes what is wrong with a field (or with the entry, by its line), in words. */
export type Report = (line: number, field: string | undefined, message: string) => void

const commandAdvice = 'write the character itself, or leave the command out'

/** The word above an abstract, which publishers export with it. */
const abstractLabel =
  /^[\s{]*(?:abstract|summary)(?:\s*[:.—–]\s*|\s*-+\s+|\s*\n\s*|\s+(?=(?:The|We|In|This|A|An|Our|Background|Objectives?|Purpose|Aims?|Motivation|Introduction)\s))/i

/** What bioRxiv exports behind an abstract. */
const statements = /\s*(?:#{1,6} )?(?:Competing Interest Statement|Funding Statement)[\s\S]*$/

/** Headings of a structured abstract that publishers export without anything behind them: "MotivationInk is wet.ResultsNibs …". */
const heading =
  /(?<=^[\s{]*|[.!?)]\s*)(Abstract|Summary|Motivation|Background|Introduction|Context|Objectives?|Aims?|Purpose|Design|Setting|(?:Materials and )?[Mm]ethods?|Results?|Findings|Conclusions?|Discussion|Interpretation|Significance|Availability(?: and implementation)?|Supplementary information|Contact)(?=\p{Lu})/gu

/** An abstract without the words that its publisher exports with it, and with its headings apart. */
function bareAbstract(value: string, isOfWiley: boolean): string {
  const text = value.replace(abstractLabel, '').replace(isOfWiley ? /^[\s{]*Abstract\s+(?=\p{Lu})/u : '', '')
  const found = text.match(heading) ?? []
  const isParted = found.length > 1 || /^(Abstract|Summary|Motivation|Background)$/.test(found[0] ?? '')
  const parted = isParted
    ? text.replace(heading, (words) => (/^(Abstract|Summary)$/.test(words) ? '' : ` ${words}: `)).trim()
    : text
  return parted.replace(statements, '')
}

const footnote = /\s*\\footnote\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/

/** What is wrong with a command, and what to do. */
function unreadable(command: string, isLeftOut: boolean): string {
  const [received, advice] = command === tooLong ? [command, 'shorten it'] : [`"${command}"`, commandAdvice]
  return `expected LaTeX that can be shown as text, received ${received}${isLeftOut ? ', and is left out' : ''}; ${advice}`
}

/** A fact that is one text; nothing where it is not stated. */
export function stated(fact: unknown): string {
  return typeof fact === 'string' ? fact : ''
}

/** Writes the facts of one entry down, each with its line and its field. */
export class FactWriter {
  readonly data: Record<string, unknown> = {}
  readonly lines = new Map<string, number>()
  readonly names = new Map<string, string>()
  readonly fields: BibtexSource['fields']
  readonly report: Report
  readonly remark: Report

  constructor(fields: BibtexSource['fields'], report: Report, remark: Report) {
    this.fields = fields
    this.report = report
    this.remark = remark
  }

  /** States a fact where the schema takes it; what need not be there and cannot be taken is left out, and said. */
  state(fact: string, value: unknown, name?: string): void {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return
    const field = name === undefined ? undefined : this.fields.get(name)
    // A volume with its issue is parted once all are stated (`imprint-facts.ts`).
    const wrong = /^(title|authors|venue|year|arxiv|volume)$/.test(fact) ? undefined : refusal(fact, value)
    if (wrong) {
      if (field)
        this.remark(
          field.line,
          name,
          `expected ${wrong.expected}, received ${JSON.stringify(field.value)}, which is left out${wrong.advice ? `; ${wrong.advice}` : ''}`,
        )
      return
    }
    this.data[fact] = value
    if (field) this.lines.set(fact, field.line)
    if (name !== undefined) this.names.set(fact, name)
  }

  /** States a fact from a field that is at hand. */
  stateFrom(fact: string, value: unknown, field: BibtexField): void {
    this.state(fact, value, [...this.fields].find(([, one]) => one === field)?.[0])
  }

  /** The plain text of a field; with commands that are not known it is left out, and said. */
  textOf(name: string): string {
    const field = this.fields.get(name)
    if (!field?.value) return ''
    const { text, unknown } = fromLatex(adsJournal(field.value) ?? field.value)
    for (const command of new Set(unknown)) this.remark(field.line, name, unreadable(command, true))
    // A comma at the end was meant to part one field from the next, as were the signs of library catalogues (ISBD): "Oxford :".
    return unknown.length > 0 || saysNothing(text) ? '' : text.replace(/(?<![\s,;])(?:[\s,;]+|\s+[:/])$/, '')
  }

  text(fact: string, ...names: string[]): void {
    for (const name of names) {
      if (fact in this.data) return
      this.state(fact, this.textOf(name), name)
    }
  }

  /** A text without which there is no publication: in Markdown, and reported where it cannot be read. */
  needed(fact: string, name: string): void {
    this.state(fact, this.markdownOf(name), name)
  }

  markdownOf(name: string): string {
    const field = this.fields.get(name)
    if (!field) return ''
    if (footnote.test(field.value))
      this.remark(
        field.line,
        name,
        'has a footnote, which is left out; write it into note = {…}, or leave it out',
      )
    // A link within a title would stand within the link to the page.
    const value = field.value.replace(footnote, '').replace(/\\href\s*\{[^{}]*\}/g, '')
    const { markdown, unknown } = fromLatex(value)
    for (const command of new Set(unknown)) this.report(field.line, name, unreadable(command, false))
    return markdown.replace(/\s+/g, ' ')
  }

  append(fact: string, name: string): void {
    const more = this.fields.get(name)?.value ? this.markdownOf(name) : ''
    const before = stated(this.data[fact])
    if (more && before) this.data[fact] = /[?!:.]$/.test(before) ? `${before} ${more}` : `${before}: ${more}`
  }

  people(fact: string, ...names: string[]): { others: boolean } {
    const name = names.find((one) => this.fields.get(one)?.value)
    const field = name && this.fields.get(name)
    if (!name || !field) return { others: false }
    const { people, others, problem, remarks } = peopleIn(name, field.value)
    for (const message of remarks) this.remark(field.line, name, message)
    if (problem) {
      if (fact === 'authors') this.report(field.line, name, problem)
      else this.remark(field.line, name, problem)
      // They are there all the same: that an author is missing would be another mistake.
      if (fact === 'authors') this.state(fact, ['–'], name)
      return { others }
    }
    this.state(fact, people, name)
    return { others }
  }

  /** The people of a field that need not be there; a list that cannot be read is left out, and said. */
  peopleOf(name: string): People['people'] {
    const field = this.fields.get(name)
    if (!field?.value) return []
    const { people, problem, remarks } = peopleIn(name, field.value)
    for (const message of [...remarks, ...(problem ? [problem] : [])]) this.remark(field.line, name, message)
    return people
  }

  abstract(field: BibtexField): string {
    this.lines.set('body', field.line)
    const { markdown, unknown } = fromLatex(
      bareAbstract(field.value, /onlinelibrary\.wiley\.com/.test(valueIn(this.fields.get('url')))),
    )
    if (/^no abstract (?:is )?available\b/i.test(markdown) || saysNothing(markdown)) return ''
    if (unknown.length > 0)
      this.remark(
        field.line,
        'abstract',
        `has commands of LaTeX that are left out (${[...new Set(unknown)].join(', ')}); ${commandAdvice}`,
      )
    const [pointer] = /\\(?:cite[a-z]*|(?:eq|auto|c|C|page)?ref)\b/.exec(field.value) ?? []
    if (pointer)
      this.remark(
        field.line,
        'abstract',
        `refers with "${pointer}" to what is not here, and the reference is left out; write what it stands for`,
      )
    return markdown
  }
}

/** What the schema says against a fact that need not be there. */
function refusal(fact: string, value: unknown): { expected: string; advice?: string } | undefined {
  const shape: Record<string, (typeof publications.schema.shape)[keyof typeof publications.schema.shape]> =
    publications.schema.shape
  const issue = shape[fact]?.safeParse(value).error?.issues[0]
  return issue && spoken(issue.message)
}
