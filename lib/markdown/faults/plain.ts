import { brokenFormula } from '../markdown.ts'
import { phrasesToRead } from '../syntax/parse.ts'
import { faultIn } from './faults.ts'

/** A sign without which a line holds no markup. */
const suspicious = /[\\`*_<&[\]$~^{}＊]|:[\w+-]+:|''/

/** Elements that people set words in; every other is shown as the signs it is made of, and does nothing. */
const ofWords =
  /^<\/?(?:a|abbr|b|big|br|center|code|del|div|em|font|i|ins|kbd|mark|p|s|small|span|strike|strong|sub|sup|tt|u)(?=[\s/>])/i

/**
 * Whether a line holds markup: Markdown, HTML, LaTeX or another tool's. Where none is read it would be shown as it is written.
 * A line without any is, read as Markdown, the words that it is.
 */
export function holdsMarkup(line: string): boolean {
  if (!suspicious.test(line)) return false
  const words = line.replace(/\s+/g, ' ').trim()
  const [paragraph] = phrasesToRead(words).children
  const parts = paragraph?.type === 'paragraph' ? paragraph.children : []
  const read = parts
    .map((part) =>
      part.type === 'text' || (part.type === 'html' && !ofWords.test(part.value)) ? part.value : '',
    )
    .join('')
  return read !== words || faultIn(words) !== undefined || brokenFormula(words) !== undefined
}
