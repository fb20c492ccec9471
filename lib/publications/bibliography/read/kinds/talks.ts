import type { FactWriter } from '../fact-writer.ts'

/** Talks: what says that an entry is one, what it calls itself, and where it was given. */

/** A talk by what it is called before where it was: "Invited talk at InkConf, Oslo". */
function talkAndEvent(text: string): { venue: string; genre?: string } {
  const [, genre, venue] =
    /^((?:(?:invited|keynote|plenary|contributed|seminar|colloquium|conference|oral|poster) )?(?:talk|lecture|poster|presentation|keynote|seminar))\s*(?:at|in|,|:)\s+(?:the )?(\S.*)$/i.exec(
      text,
    ) ?? []
  return genre && venue
    ? { venue, genre: genre.charAt(0).toUpperCase() + genre.slice(1).toLowerCase() }
    : { venue: text }
}

/** The words for a talk that a remark begins with. */
const spoken =
  /^((?:(?:invited|keynote|plenary|contributed|seminar|colloquium|conference) )?(?:talk|lecture|poster|presentation|presented|keynote|slides))\b/i

/**
 * What says that an entry of another type was given as a talk: its `presentationtype`, or of an @unpublished its event
 * (biblatex manual 2.1.1) or a remark, as of a @misc that appeared nowhere.
 */
export function talk(facts: FactWriter, type: string): string {
  if (facts.textOf('presentationtype')) return 'presentation'
  if (!/^(unpublished|misc)$/.test(type) || (type === 'misc' && facts.data.venue !== undefined)) return ''
  const [, note = ''] = spoken.exec(facts.textOf('note')) ?? []
  return facts.fields.get('eventtitle')?.value || /^presented$/i.test(note) ? 'presentation' : note
}

/**
 * States what a talk is called, and where it was given.
 *
 * @param venue what the entry has for a venue
 * @param saidType what the entry calls it
 * @param genre what its type does
 * @param isNoted whether its event or a remark says that it is a talk
 */
export function stateTalk(
  facts: FactWriter,
  { venue, saidType, genre, isNoted }: { venue: string; saidType: string; genre?: string; isNoted: boolean },
): void {
  const given = talkAndEvent(venue)
  // A type that says the kind alone says no more.
  const called = saidType === 'presentation' ? '' : saidType
  const event = facts.textOf('eventtitle')
  if (event && facts.data.venue !== undefined) facts.state('venue', event, 'eventtitle')
  if (venue !== '' && spoken.exec(venue)?.[0] === venue) {
    // `howpublished` says no more than what it was.
    facts.state('genre', venue)
    if (facts.data.venue === venue) delete facts.data.venue
    facts.text('venue', 'organization', 'institution')
  } else if (given.genre) {
    facts.state('genre', given.genre)
    facts.data.venue = given.venue
  } else if (isNoted && !called && !event) {
    // "Invited talk, University of Ink", or no more than "Invited talk".
    const note = facts.textOf('note')
    const noted = talkAndEvent(note)
    const isCallOnly = spoken.exec(note)?.[0] === note.replace(/\W+$/, '')
    if (!isCallOnly)
      facts.state('venue', noted.venue.replace(/^presented (?:at|in|to) (?:the )?(?=\S)/i, ''), 'note')
    facts.state(
      'genre',
      isCallOnly && !/^presented/i.test(note) ? note.replace(/\W+$/, '') : noted.genre,
      'note',
    )
  } else if (called) facts.state('genre', called, 'type')
  else facts.state('genre', genre)
}
