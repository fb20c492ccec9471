/** The styles in which a paper can be cited, as site.md names them, and as the page does. */
export const styleNames = {
  apa: 'APA',
  vancouver: 'Vancouver',
  ieee: 'IEEE',
  acm: 'ACM',
  mla: 'MLA',
  chicago: 'Chicago',
  nature: 'Nature',
} as const

export type CitationStyle = keyof typeof styleNames

/** Every style, in the order of the reference. */
export const citationStyles = [
  'apa',
  'vancouver',
  'ieee',
  'acm',
  'mla',
  'chicago',
  'nature',
] as const satisfies CitationStyle[]

/** The styles of a site whose owner names none. */
export const usualStyles: readonly CitationStyle[] = ['apa', 'vancouver']
