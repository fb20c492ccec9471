/**
 * The document as the templates of this folder read it: data, from which no word of the content can become code. Text is
 * as it is to be seen.
 */
export type CvDocument = {
  template: 'classic' | 'modern'
  paper: 'a4' | 'us-letter'
  lang: string
  dir: 'ltr' | 'rtl'
  title: string
  author: string
  keywords: readonly string[]
  /** "Curriculum vitae". */
  kind: string
  name: string
  nativeName?: { text: string; lang: string }
  /** Role, place …: a line each. */
  lines: Phrase[][]
  contacts: Contact[]
  sections: Section[]
}

type Contact = { label: string; text: string; url: string }

type Section = { title: string; parts: Part[] }

/** What stands under one heading: rows beside their dates (or beside labels), numbered papers, or prose. */
export type Part = {
  heading?: string
  labelled?: boolean
  rows?: Row[]
  first?: number
  papers?: Paper[]
  note?: string
  prose?: Block[]
}

/** `from` is the file or entry that it is made of. */
export type Row = { from: string; when: Phrase[]; lines: Phrase[][]; details: Phrase[][]; prose: Block[] }
/** `dir` is the side from which its title is read. */
export type Paper = { from: string; dir: 'ltr' | 'rtl'; phrases: Phrase[] }

/** What stands within a line. */
export type Phrase =
  | string
  | { is: 'strong' | 'emphasis' | 'strike' | 'underline' | 'sub' | 'super' | 'soft'; of: Phrase[] }
  /** Words that are read from one side, wherever they stand. */
  | { is: 'rtl' | 'ltr'; of: Phrase[] }
  /** What no line ends within. */
  | { is: 'whole'; of: Phrase[] }
  /** A quiet one has the colour of the words around it. */
  | { is: 'link'; url: string; of: Phrase[]; quiet?: boolean }
  | { is: 'code'; text: string }
  | { is: 'break' }
  | Formula

export type Formula = { is: 'formula'; tree: MathNode; alt: string; display: boolean }

/** An element of MathML Core, with those of its attributes that the templates draw. */
export type MathNode = { t: string; s?: string; a: Record<string, string>; c: MathNode[] }

/** What stands on lines of its own. */
export type Block =
  | { is: 'paragraph' | 'heading'; of: Phrase[] }
  | { is: 'list'; first?: number; items: Block[][] }
  | { is: 'quote'; of: Block[] }
  | { is: 'pre'; text: string }
  | { is: 'table'; align: ('left' | 'center' | 'right' | 'start')[]; rows: Phrase[][][] }
  | { is: 'rule' }
