import { readDoi } from '../../../content/identifiers.ts'
import { urlOf } from '../../../markdown/web-address.ts'
import { decodeEntities, plainAngles } from './latex/foreign-markup.ts'

/** Values that are no prose: addresses, identifiers, pages. */

/** What a field says as it is written; nothing where there is none. */
export function valueIn(field: { value: string } | undefined): string {
  return field?.value ?? ''
}

/**
 * An address or an identifier as it is, without what programs put around it: braces, quotation marks, `\url`, an anchor of
 * HTML, escapes of LaTeX (`{\_}`, `\%`, `\~{}`) and of HTML.
 */
export function verbatim(value: string): string {
  const anchor = /<a\s[^<>]*href\s*=\s*["']?([^"'\s<>]+)/i.exec(value)?.[1]
  return decodeEntities(plainAngles(anchor ?? value))
    .replace(/\\(?:url|path|nolinkurl|href|burl)\s*\{([^{}]*)\}(?:\s*\{[^{}]*\})?/g, '$1')
    .replace(/\{?\\textasciitilde\s*(?:\{\}\s*)?\}?|\\~\s*\{\s*\}|\\string~|\$\\sim\$|\{~\}/g, '~')
    .replace(/\{?\\textunderscore\s*(?:\{\}\s*)?\}?/g, '_')
    .replace(/\{?\\([_%&#~$^{}])\}?/g, '$1')
    .replace(/\\(?:slash|discretionary|allowbreak|-)\s*(?:\{\})?/g, '')
    .replace(/^[\s{"]+|(?<![\s}"])[\s}"]+$/g, '')
    .replace(/[{}]/g, '')
    .trim()
}

/** The DOI in a value: bare, with "doi:", or in an address; undefined where there is none. */
export function doiIn(value: string): string | undefined {
  const text = verbatim(value)
  const ofAddress = /^https?:\/\/\S+$/i.test(text) ? readDoi(text) : undefined
  if (ofAddress) return ofAddress
  const [found] = /10\.\d{4,9}\/\S+/.exec(text.replace(/%2f/gi, '/')) ?? []
  // Publishers' pages have queries behind it: "10.1000/182?download=true".
  return found
    ?.replace(/\?[a-z_]+=.*$/i, '')
    .replace(/(?<![.,;])[.,;]+$/, '')
    .replace(/(?<!\([^()]*)\)$/, '')
}

/**
 * The first address in a value, with a scheme: `www.…` is one too.
 *
 * @returns undefined for what is no address on the web
 */
export function addressIn(value: string): string | undefined {
  const text = verbatim(value).replace(/^url:\s*/i, '')
  // Signs that part it from another are none of it. Alone it is all of the value, angle brackets too: old DOIs have some (…16<1661::AID-SIM968>3.0.CO;2-2).
  const [alone] = /^https?:\/\/[^\s"]*[^\s"<>]$/i.exec(text) ?? []
  const [found] = alone
    ? [alone.replace(/[<>]/g, encodeURIComponent)]
    : (/https?:\/\/[^\s<>"]*[^\s<>",;]/i.exec(text) ?? []).map(withoutLooseEnd)
  const bare =
    /^(www\.|(?:[a-z0-9-]+\.)+(?:org|com|net|edu|gov|io|ai|dev|eu|de|fr|uk|ch|at|it|es|nl|be|jp|cn|kr)\/)\S+$/i.test(
      text,
    )
  const address = found ?? (bare ? `https://${text}` : undefined)
  return address && urlOf(address) ? address : undefined
}

/** An address without the bracket that closes one opened before it, and without the full stop of its sentence. */
function withoutLooseEnd(address: string): string {
  return address.replace(/(?<!\[[^\]]*)\].*$|(?<!\([^()]*)\)?\.*$/, '')
}

/** A value with one space for each run of spaces (as BibTeX reads it), and one empty line where there are several. */
export function withoutRuns(value: string): string {
  return value.replace(/[ \t\r\f\v]{2,}/g, ' ').replace(/\n(?: ?\n){2,} ?/g, '\n\n')
}

/** Whether a text only says that there is none: "n/a", "none", a dash, question marks. */
export function saysNothing(text: string): boolean {
  return /^(?:[^\p{L}\p{N}]*|n\.?\s?\/?\s?a\.?|none|null|nil|undefined|nan|tba|tbd)$/iu.test(text.trim())
}

/**
 * Whether what stands for a volume, an issue or pages says that there is none yet, as publishers export it: "ahead-of-print",
 * "OnlineFirst", "ja" (just accepted, of the ACS), "null--null", "xxxx".
 */
export function isNoNumber(text: string): boolean {
  return /^(ahead[- ]of[- ]print|online[- ]?(first|early|now)|early[- ]?(access|view|online)|just[- ]accepted|ja|asap|first[- ]?view|articles in advance|null\W*null|0\W+0|x{2,}|x+(?:\W+x+)+)$/i.test(
    text.trim(),
  )
}

/** The words that stand before numbers of volumes, issues and pages, or behind them, in the languages of most journals. */
const beforeNumber =
  /^(?:vol(?:ume|\.)?|bd\.?|band|tom[eo]?\.?|t\.|том|т\.|no\.?|nos\.?|num(?:ber|\.)?|nr\.?|n[°º]|№|issue|iss\.?|heft|вып\.?|выпуск|第|제)\s*(?=\d|[IVXLC]+\b)/iu
const behindNumber = /(?<=^[第제]?\s*\d[\d\s,、・–-]*)\s*[卷巻册冊期号號권호]$/u

/**
 * A volume or an issue without the word for it, which every style sets itself: "Vol. 12", "№ 3", "第5期"; and without the sign that
 * Oxford has for a space: "Supplement_1".
 */
export function bareNumber(text: string): string {
  const bare = text
    .replace(behindNumber, '')
    .replace(beforeNumber, '')
    .replace(/(?<=\p{L})_(?=\d)/gu, ' ')
  return bare === '' ? text : bare
}

/** The number of an article that stands where pages do, with how many it has or without: "Art. No. e12", "Paper No. 48, 12" (MathSciNet). */
export function articleNumberIn(pages: string): string | undefined {
  return /^(?:art(?:icle|\.)?(?:[\s-]*(?:no|nr|number|id)\.?)?|paper(?:\s+no\.?)?|id|eid|no\.)[\s:#]*([a-z]{0,5}\d[\w.-]*)(?:[\s,;(]+\d+\s*(?:pp|pages|p)?\.?\)?)?$/i.exec(
    pages.trim(),
  )?.[1]
}

/** Pages as the site has them: hyphens between, no words before; undefined for what holds no number. */
export function pagesOf(text: string): string | undefined {
  const numbers = text
    // Not the letter of S12, which is a page of a supplement.
    .replace(/^(?:(?:pp?|[Pp]ages?|[Ss]eiten?)\.?\s*(?=\d)|(?:[Pp]p?|[Ss])(?:\.\s*|\s+)(?=[\dA-Za-z]))/, '')
    .replace(/^(?:[Сс](?:тр)?\.?|第|頁|页)\s*(?=\d)/u, '')
    .replace(/(?<=\d)\s*(?:页|頁|쪽|면)$/u, '')
    // A language, or another remark.
    .replace(/(?<=\d)\s*\([^()\d]{3,}\)$/, '')
    // How many there are, behind the number of an article.
    .replace(/(?<=\d)\s*[,;]?\s*[([]?\b\d+\s*(?:pp|pages|p)\.?[)\]]?$/i, '')
    .replace(/(?<=\d)\s+(?:to|bis|until)\s+(?=\d)/i, '-')
  const dash = /[–—]|-{2}/
  // Of "12-1--12-9" the hyphens are of the pages, and the dash is between them.
  const haveHyphens = /\w-\w/.test(numbers) && dash.test(numbers)
  const pages = numbers
    .replace(/\s*[–—‐‑−-]+\s*/g, (sign) => (haveHyphens && dash.test(sign) ? '–' : '-'))
    .replace(/(?<!-)-+\?*$/, '')
    // CiteULike and ADS have a plus behind the first page of what may have more: "e1000999+", "389-+".
    .replace(/(?<=\d)-?[.,;:+]+$/, '')
    // Single pages, but no thousands.
    .replace(/(?<=\w),(?=\w)(?!\d{3}(?!\d))/g, ', ')
    // From a page to itself.
    .replace(/^(\w+)-\1$/, '$1')
  return /\d|^[ivxlc]+(-[ivxlc]+)?$/i.test(pages) && !/[{}\\]/.test(pages) ? pages : undefined
}
