import { expect, it } from 'vitest'
import { entryK } from '../test-entries.ts'
import { formattedCitations } from '../write/format.ts'

/** A title as Chicago has it, which sets capitals in English. */
async function inChicago(title: string): Promise<string | undefined> {
  const book = `@book{k, author = {Quill, Ann}, title = {${title}}, publisher = {P}, year = 2020}`
  const [citation] = formattedCitations(await entryK(book), ['chicago'])
  return /^Quill, Ann\. 2020\. (.*?)\.? P\.$/.exec(citation?.text ?? '')?.[1]
}

// To add a case, add a line: a title, and how it is cited.
it.each([
  'Slovnična kategorija števila pri stavčnem ujemanju: dvojina v koordinaciji',
  'Observatorio de Cambio Global de Sierra Nevada: metodologías de seguimiento',
  'Paradigmas e educação',
  'Über die Theorie der Gase und ihre Grenzen',
  'Zur Geschichte der Tinte',
  'La plume et les encres dans la vie quotidienne',
  'Teoria i praktyka pióra dla początkujących',
  'Det lille blæk og andre historier på skrift',
])('a title in another language keeps its letters: %s', async (title) => {
  expect(await inChicago(title)).toBe(title)
})

it.each([
  ['The ink of the pens', 'The Ink of the Pens'],
  ['Looms and nibs', 'Looms and Nibs'],
  ['Quantum de Finetti theorems', 'Quantum de Finetti Theorems'],
  ['Forces of van der Waals', 'Forces of van der Waals'],
  ['Inks of the MIT and the IM', 'Inks of the MIT and the IM'],
  ['A naïve nib', 'A Naïve Nib'],
  ['Müller nibs', 'Müller Nibs'],
  ['β-nibs of ink', 'β-Nibs of Ink'],
  ['Deep nibs', 'Deep Nibs'],
  ['Čech cohomology', 'Čech Cohomology'],
  ['Pour point nibs', 'Pour Point Nibs'],
  ['De novo design', 'De Novo Design'],
])('a title in English has its capitals: %s', async (title, cited) => {
  expect(await inChicago(title)).toBe(cited)
})
