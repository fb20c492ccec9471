/**
 * Names taken apart, for formats that sort and shorten them. A name is shown as it is written; what part of it is the
 * family name is only said where it is plain to see, or stated (`family`): a wrong split is worse than none.
 */

import { mayPutFamilyFirst } from './family-first.ts'

/** A name as CSL 1.0.2 has it: in its parts, or as a whole. */
export type NameParts =
  | { literal: string }
  | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string }

/** A name as an entry has it. */
export type Named = { name: string; family?: string }

const suffixes = /^(jr|sr|junior|senior|ii|iii|iv)\.?$/i
const particles = new Set(
  "van von der den de del della di da do dos das du la le lo ter ten te zu zur zum vom af av el al bin ibn ben st 't 's".split(
    ' ',
  ),
)
/** Between two family names of one person: Ramón y Cajal, Souza e Brito, Gasol i Sáez. */
const joiners = new Set(['y', 'e', 'i'])
/** A name of two words in the script of a language that puts the family name first; katakana may be a foreigner's name. */
const familyThenGiven =
  /^([\p{Script=Han}\p{Script=Hangul}々]+) ([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}々]+)$/u
const initials = /^(\p{Lu}\.?(-?\p{Lu}\.?){0,3}|\p{Lu}\p{Ll}\.)$/u
/** The second of the three names that East Slavic people have. */
const patronymic = /^\p{Script=Cyrillic}+(ович|евич|ьич|йович|овна|евна|ична|івна|ївна)$/u
const nameWord = /^(\p{Lu}|['’]\p{Lu})[\p{L}\p{M}'’.-]*$/u
/** "San Jose Chamber of Commerce"; "Maria Theresa of Austria" is a person. */
const bodyOfSomething =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}’'-]* )+(?:Chamber|Bank|Board|Bureau|Office|School|Ministry|House|College|Church|Union|League|Library|Order) of \p{Lu}/u
const organisation =
  /\b(academ(?:y|ies)|commission|federation|alliance|administration|working group|task force|united nations|(?:hospital|authority|parliament|museum)(?= of\b)|government|team|group|consortium|collaboration|committee|initiative|project|society|association|university|institute|institut|laborator(y|ies)|labs?|research|network|foundation|department|ministry|organi[sz]ation|council|center|centre|company|inc|ltd|llc|plc|corp|gmbh|agency|community|contributors|developers|authors)\b/i

/** Whether words name a group of people and no person, as far as one of them says so. */
export function isOrganisation(name: string): boolean {
  return organisation.test(name) || bodyOfSomething.test(name)
}

/** Takes a name apart; `{ literal }` where its parts are not certain. */
export function nameParts({ name, family }: Named): NameParts {
  const whole = name.replace(/\s+/g, ' ').trim()
  if (family !== undefined) return aroundFamily(whole, family.replace(/\s+/g, ' ').trim())
  const [, first, second] = familyThenGiven.exec(whole) ?? []
  if (first && second) return withParts(first, second)
  const words = whole
    .replace(/,? (\S+)$/, (end, last: string) => (suffixes.test(last) ? ` ${last}` : end))
    .split(' ')
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? '') ? words.pop() : undefined
  if (words.length < 2 || organisation.test(whole) || words[0] === 'The') return { literal: whole }
  const isJoined = words.length > 3 && joiners.has(words.at(-2) ?? '')
  const familyFrom = words.length - (isJoined ? 3 : 1)
  const von = words.findIndex((word, index) => index > 0 && particles.has(word))
  const hasParticle = von > 0 && von < familyFrom
  const given = words.slice(0, hasParticle ? von : familyFrom)
  const last = words.slice(familyFrom)
  // One family name or two that are joined, and of several given names all but the first as initials: no other reading is likely.
  const certain =
    !mayPutFamilyFirst(words) &&
    words.slice(von, hasParticle ? familyFrom : von).every((word) => particles.has(word)) &&
    [...given, ...last.filter((word) => !joiners.has(word))].every(
      (word) => nameWord.test(word) && !/[\p{Script=Han}\p{Script=Kana}]/u.test(word),
    ) &&
    !initials.test(last.at(-1) ?? '') &&
    (hasParticle ||
      isJoined ||
      given.slice(1).every((word) => initials.test(word) || patronymic.test(word)) ||
      given.every((word) => initials.test(word)))
  if (!certain) return { literal: whole }
  const particle = hasParticle ? words.slice(von, familyFrom).join(' ') : undefined
  return withParts(last.join(' '), given.join(' '), particle, suffix)
}

/**
 * Whether a name could be parted in several ways, so that its family name has to be said: "Ana María García López", "Zhang
 * Mingyu". Groups and names in scripts that part no words are none of these.
 */
export function isFamilyInDoubt(person: Named): boolean {
  const words = person.name.trim().split(/\s+/)
  return (
    person.family === undefined &&
    (words.length > 2 || mayPutFamilyFirst(words)) &&
    words[0] !== 'The' &&
    !organisation.test(person.name) &&
    words.every((word) => nameWord.test(word) || particles.has(word) || joiners.has(word)) &&
    'literal' in nameParts(person)
  )
}

/** A name whose family name is known; a name that is all family name is an organisation, or a person of one name. */
function aroundFamily(whole: string, family: string): NameParts {
  if (whole === family) return { literal: whole }
  // The last place where it stands, since given names come first where both are alike.
  const at = ` ${whole}`.lastIndexOf(` ${family}`)
  const start = at === -1 ? whole.lastIndexOf(family) : at
  const before = whole.slice(0, start).trim()
  const after = whole
    .slice(start + family.length)
    .replace(/^,/, '')
    .trim()
  const words = family.split(' ')
  const lower = words.findIndex((word) => !/^\p{Ll}/u.test(word))
  const particle = lower > 0 ? words.slice(0, lower).join(' ') : undefined
  const last = lower > 0 ? words.slice(lower).join(' ') : family
  // Written family name first, as in 王伟 or Nagy Anna.
  if (!before) return withParts(last, after, particle, undefined)
  return suffixes.test(after) || !after
    ? withParts(last, before, particle, after || undefined)
    : { literal: whole }
}

function withParts(family: string, given: string, particle?: string, suffix?: string): NameParts {
  return {
    family,
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  }
}

/** "Family, Given" where the parts are certain, so that nobody has to guess them; else the name as it is. */
export function familyFirst(person: Named): string {
  const name = nameParts(person)
  if ('literal' in name) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  const given = [name.given, name.suffix].filter(Boolean).join(' ')
  return [family, given].filter(Boolean).join(', ')
}
