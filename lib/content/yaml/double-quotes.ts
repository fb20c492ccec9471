import { type Document, isScalar, type Scalar, visit } from 'yaml'
import { turningSigns, voidSigns } from '../../control-characters.ts'

/**
 * Double-quoted values in which YAML takes a backslash for the beginning of a sign of its own (YAML 1.2.2, section 5.7):
 * `"$\tau$"` becomes a tab and `au`, `"C:\new"` a new line and `ew`. Left alone are an escaped backslash or quotation
 * mark, a line that goes on, and a character by its number in Unicode, which nobody writes by accident; but not one that nobody sees
 * and that machines obey: a control character, or one that turns a line around.
 *
 * @param yaml the text that the document was read from
 * @returns where each such value begins in the text, and what to do about it
 */
export function eatenBackslashes(document: Document, yaml: string): { offset: number; message: string }[] {
  if (!yaml.includes('\\')) return []
  const found: { offset: number; message: string }[] = []
  visit(document, {
    Scalar(_, scalar) {
      const written = doubleQuoted(scalar, yaml)
      const eaten =
        written &&
        [...written.matchAll(sequence)].map(([all]) => all).find((all) => !meant.test(all) || isUnseen(all))
      if (!eaten || !scalar.range) return
      found.push({
        offset: scalar.range[0],
        message: isUnseen(eaten)
          ? `expected text, received ${eaten} in double quotes, which is a sign that nobody sees; remove it`
          : `expected text, received ${nameOf(eaten, written)} in double quotes, in which YAML takes a backslash for a sign of its own; put the value in single quotes${corrected(written)}`,
      })
    },
  })
  return found
}

/** A backslash and what it applies to. */
const sequence = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[\s\S])/g
const meant = /^\\(?:["\\/\n]|[uUx][0-9a-fA-F]+)$/

const unseen = new RegExp(String.raw`[\p{Cc}\p{Cs}${turningSigns}${voidSigns}]`, 'u')

/** Whether an escape is the number of a control character, of half a character, or of another that no text has. */
function isUnseen(written: string): boolean {
  const number = /^\\[uUx]([0-9a-fA-F]+)$/.exec(written)?.[1]
  if (number === undefined || Number.parseInt(number, 16) > 0x10ffff) return false
  return unseen.test(String.fromCodePoint(Number.parseInt(number, 16)))
}

/** What stands between the quotes. */
function doubleQuoted(scalar: Scalar, yaml: string): string | undefined {
  if (!isScalar(scalar) || scalar.type !== 'QUOTE_DOUBLE' || !scalar.range) return undefined
  return yaml.slice(scalar.range[0], scalar.range[1]).replace(/^"|"$/g, '')
}

/** The backslash with the word that follows it, as `\tau`. */
function nameOf(eaten: string, written: string): string {
  const at = [...written.matchAll(sequence)].find(([all]) => all === eaten)?.index ?? 0
  return /^\\(?:[a-zA-Z]+|[\s\S])/.exec(written.slice(at))?.[0] ?? eaten
}

function corrected(written: string): string {
  if (written.includes('\n')) return ''
  const plain = written.replace(/\\(["\\/])/g, '$1').replaceAll("'", "''")
  return `: '${plain}'`
}
