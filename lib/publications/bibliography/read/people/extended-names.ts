import { readAccount } from '../../../../content/identifiers.ts'

/** Names of people in the notation of BibTeX (BibTeXing, 4): "von Last, Jr, First". */

const eastAsian = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々]`
/** Family and given name with a space between; katakana alone spell foreign names, which begin with the given name. */
const eastAsianName = new RegExp(
  `^(?!\\p{Script=Katakana}+[\\s~])(${eastAsian}+)[\\s~\\u3000]+(${eastAsian}+)$`,
  'u',
)
const generation = String.raw`\{?((?:[Jj]r|[Ss]r)\.?|Junior|Senior|I{2,3}|IV)\}?`
const generationAlone = new RegExp(`^${generation}$`)
const generationLast = new RegExp(`^([^,]+),\\s*([^,]+),\\s*${generation}$`)
/** "Quill III, Ann", "{Quill Jr.}, Ann". */
const generationInFamily = new RegExp(`^\\{?([^,{}]*[^\\s,{}])\\s+${generation}\\}?,\\s*([^,]+)$`)
/** "Ann Quill, Jr." */
const generationBehind = new RegExp(
  `^([^,{}]+?)\\s+((?:\\p{Ll}[^\\s,]*\\s+)*[^\\s,{}]+),\\s*${generation}$`,
  'u',
)
const generationInBraces = new RegExp(`^([^,]*\\S)\\s+\\{([^{},\\s]+),?\\s+${generation}\\}$`)

/** "Tourinho, Neto, F. C.": a family name of two words in Brazil, where the second says whose son one is. */
const brazilian = /^([^,{}]+),\s*(Netto|Neto|Filho|Sobrinho|Bisneto|Júnior),\s*([^,]+)$/

/** "Ann Van der Quill": to BibTeX a particle with a capital is a given name, and before another it is none. */
const capitalParticle = /^([^,{}]+?)\s+((?:Van|Von|De)\s+(?:der?|den|het|'t|la|las|los)\s+\p{Lu}[^,{}]*)$/u

/** "WANG Xiaoming": a family name in capitals, which are too many for initials. */
const capitalsFirst = /^(\p{Lu}{4,}(?:[ '’-]\p{Lu}{2,})*) (\p{Lu}\p{Ll}[^,]*)$/u

/** What is said of people and is none of their names: "Dr.", "PhD", "(Ed.)". */
const address =
  /^(?:(?:Prof|Dr|Mr|Mrs|Ms|Univ)\.?[\s-]+(?:(?:med|rer|nat|phil|habil|h\.c)\.\s+)*)+(?=\p{Lu})/u
const degree = /^(?:ph\.?\s?d|d\.?\s?phil|dr|prof|m\.?\s?sc|b\.?\s?sc|esq)\.?$/i
/** Degrees that may be initials: "Quill, M. D.", "Quill, MA". */
const degreeOrInitials = /^(?:m\.?\s?d|m\.?\s?a|mba|mph|rn)\.?$/i
const role =
  /\s*\((?:eds?|hrsg|hg|editors?|trans|translators?|coords?)\.?\)$|(?<=\p{Ll})(?:Editor|Translator)$/iu

/** What stands before a group for which the others write: "on behalf of the Ink Consortium". */
const behalf = /^(\{*)(?:on behalf of|for) (?:the )?(?=\{*\p{Lu})/iu

/** An address of mail behind a name: "Ann Quill <ann@example.org>". */
const mail = /[\s,]*[<([]?\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)\]]?$/

/** Whether a list has names with degrees that are no initials: "Ann Quill, PhD and Bo Malm, MD". */
export function saysDegrees(list: string): boolean {
  return list.split(/,|\sand\s/).some((part) => degree.test(part.trim()))
}

/**
 * A name without titles, degrees and roles.
 *
 * @param amongDegrees whether others beside it have degrees for sure
 */
export function bareName(latex: string, amongDegrees: boolean): string {
  const name = withoutDegrees(latex.replace(mail, '').replace(behalf, '$1').replace(role, ''), amongDegrees)
  return name.replace(address, '').replace(/,\s*(?:Dr|Prof)\.\s+/, ', ')
}

/** What may be initials is a degree behind a given name, and beside another degree: "Quill, Ann, MD", "Ann Quill, MD, PhD". */
function withoutDegrees(name: string, amongDegrees: boolean): string {
  const parts = name.split(',').map((part) => part.trim())
  const names = parts.findLastIndex((part) => !degree.test(part) && !degreeOrInitials.test(part)) + 1
  const behind = parts.slice(names)
  const isGiven = names > 1 && !generationAlone.test(parts[names - 1] ?? '')
  // "J. A. Quill" has its given names.
  const hasGiven = /^\p{Lu}\.[\s-]|\s\p{Lu}\.\s/u.test(parts[0] ?? '')
  const isWhole = isGiven || hasGiven || (amongDegrees && /\s/.test(parts[0] ?? ''))
  const areDegrees = isWhole || behind.length > 1 || behind.some((part) => degree.test(part))
  return names > 0 && behind.length > 0 && areDegrees ? parts.slice(0, names).join(', ') : name
}

/** What was read as initials and may be a degree: "MD" of "Ann Quill, MD". */
export function degreeInDoubt(latex: string): string | undefined {
  return /^\p{Lu}[\p{L}-]+ (?:\p{Lu}\p{Ll}+ |van )?\p{Lu}[\p{L}’'-]+, (M\.?D\.?|M\.A\.|MBA|MPH|R\.?N\.?)$/u.exec(
    latex,
  )?.[1]
}

/** An identifier of ORCID that stands with a name, in brackets, as an address, or in the command of the package orcidlink. */
const orcidBehind =
  /[\s,;]*(?:\\orcid(?:link|ID)?\s*\{|[([]|\bORCID)?[\s:]*(?:ORCID(?: ?iD)?[\s:]*)?(?:https?:\/\/(?:www\.)?orcid\.org\/)?((?:\d{4}-){3}\d{3}[\dX])\s*[)\]}]?/i

/** A name without an ORCID iD that stands with it, and that iD, where its last digit fits the others. */
export function withoutOrcid(latex: string): { text: string; orcid?: string } {
  const [, id] = orcidBehind.exec(latex) ?? []
  if (!id) return { text: latex }
  return { text: latex.replace(orcidBehind, '').trim(), orcid: readAccount('orcid', id) && id }
}

/**
 * A name without the same name in another script behind it: "Wei Zhang (张伟)".
 *
 * @returns what was left out too
 */
export function inOneScript(latex: string): { name: string; other?: string } {
  const [, before = '', other = '', after = ''] =
    /^([^()（）]*?)\s*[(（]([^()（）]+)[)）]\s*([^()（）]*)$/.exec(latex) ?? []
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text)
  const hasLetters = /\p{L}/u.test(other) && /\p{L}/u.test(before + after)
  return hasLetters && isLatin(other) !== isLatin(before + after)
    ? { name: `${before}${after.startsWith(',') ? '' : ' '}${after}`.trim(), other }
    : { name: latex }
}

/**
 * A name in the notation of BibTeX, where it is in another that has one meaning: with its parts named, as Better BibTeX exports
 * them ("family=Berg, given=Jan, prefix=van den, useprefix=true"; biblatex manual 3.4); with "Jr." at the end, as EndNote has it;
 * Chinese, Japanese and Korean names with a space and no comma. Any other name is what it was.
 */
export function classicName(latex: string): string {
  if (!/^\W*(?:family|given|prefix|suffix)\s*=/.test(latex))
    return (
      latex
        .replace(brazilian, '$1 $2, $3')
        .replace(capitalParticle, '$2, $1')
        .replace(generationLast, '$1, $3, $2')
        .replace(generationInBraces, '$2, $3, $1')
        .replace(generationInFamily, '$1, $2, $3')
        .replace(generationBehind, '$2, $3, $1')
        .replace(eastAsianName, '$1, $2')
        // "A.B.Quill".
        .replace(/(?<=^(?:\p{Lu}\.-?)+)(?=\p{Lu}\p{Ll}+$)/u, ' ')
        .replace(capitalsFirst, '$1, $2')
    )
  const parts = new Map(
    piecesOf(latex).flatMap((piece) => {
      const [, name, value] = /^\W*([a-z]+(?:-i)?)\s*=\s*(.*?)[\s"]*$/s.exec(piece) ?? []
      return name !== undefined && value ? [[name, value] as const] : []
    }),
  )
  const [family, given, suffix] = ['family', 'given', 'suffix'].map((name) => unbraced(parts.get(name) ?? ''))
  const last = [parts.get('prefix'), family].filter(Boolean).join(' ')
  // What has a family name alone is an organisation.
  return given ? [last, suffix, given].filter(Boolean).join(', ') : `{${last}}`
}

/** A family name, and initials without points, as medical journals have them: "Quill AB". */
const initialsLast =
  /^((?:\p{Ll}[\p{Ll}'’]* )*\p{Lu}[\p{L}'’-]*\p{Ll}(?:[ -]\p{Lu}?[\p{L}'’-]*\p{Ll})*) (?!I{2,3}$|IV$)(\p{Lu}{1,3})$/u

/** The same with points, of which two or more are surely initials: "Иванов А. Б.", "van den Quill A.B."; and with one. */
const pointsLast = /^((?:\p{Ll}[\p{Ll}'’]* )*\p{Lu}[\p{L}'’-]*\p{Ll})\s+((?:\p{Lu}\p{Ll}?\.[\s-]*){2,})$/u
const pointLast = /^((?:\p{Ll}[\p{Ll}'’]* )*\p{Lu}[\p{L}'’-]*\p{Ll})\s+(\p{Lu}\p{Ll}?\.)$/u

/** Names with the initials that stand behind a family name, with their points, turned: "Иванов, А. Б."; one alone where others show it. */
function withPointsFirst(names: readonly string[]): readonly string[] {
  const isShown = names.some((name) => pointsLast.test(name))
  if (!isShown) return names
  const areAll = names.every((name) => pointsLast.test(name) || pointLast.test(name))
  return names.map((name) =>
    name
      .replace(pointsLast, '$1, $2')
      .replace(areAll ? pointLast : pointsLast, '$1, $2')
      .trim(),
  )
}

/**
 * A list in which every name ends in initials ("Quill AB and Malm C"), with a comma before them.
 *
 * @returns the names, and the first of them where nothing shows that these are initials: "LI" may be a family name in capitals
 */
export function withInitialsFirst(written: readonly string[]): {
  names: readonly string[]
  doubt?: string
} {
  const names = withPointsFirst(written)
  const people = names.filter((name) => !/^\{.*\}$/s.test(name))
  if (people.length === 0 || !people.every((name) => initialsLast.test(name))) {
    // "Doiron B" among others that begin with the given name.
    const doubt = people.find((name) => /^\p{Lu}\p{Ll}+ \p{Lu}$/u.test(name))
    return { names, ...(doubt && { doubt }) }
  }
  if (people.length === 1 || !people.some((name) => / \p{Lu}$/u.test(name)))
    return { names, doubt: people[0] }
  return {
    names: names.map((name) =>
      name.replace(
        initialsLast,
        (_, family: string, initials: string) => `${family}, ${[...initials].join('. ')}.`,
      ),
    ),
  }
}

/** Cut at commas outside of braces. */
function piecesOf(text: string): string[] {
  return text.match(/(?:[^,{}]|\{(?:[^{}]|\{[^{}]*\})*\})+/g) ?? []
}

function unbraced(value: string): string {
  return /^\{[^{}]*\}$/.test(value) ? value.slice(1, -1) : value
}
