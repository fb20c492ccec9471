import { stringify } from 'csv-stringify/sync'
import writeExcelFile from 'write-excel-file/node'
import type { Coauthor } from './coauthors.ts'

/**
 * Table 4 of the National Science Foundation's template for collaborators and other affiliations (PAPPG, II.D.2.h(iii);
 * nsf.gov/funding/senior-personnel-documents): co-authors, "A:". Affiliations and addresses are not in the content, and empty.
 */

/** The template's own headings of the table's columns. */
const headings = ['4', 'Name:', 'Organizational Affiliation', 'Optional  (email, Department)', 'Last Active']

/** The table's rows, the headings first. */
export function nsfRows(people: readonly Coauthor[]): string[][] {
  return [headings, ...people.map(({ name, last }) => ['A:', name, '', '', american(last)])]
}

/** Rows as CSV (RFC 4180) that spreadsheets read as UTF-8, in which no cell is a formula. */
export function asCsv(rows: readonly string[][]): string {
  return stringify([...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}

/** Rows as a workbook of one sheet (ECMA-376), every cell text. */
export async function asWorkbook(rows: readonly string[][]): Promise<Uint8Array> {
  const cells = rows.map((row, index) =>
    row.map((value) => ({ value, type: String, ...(index === 0 && { fontWeight: 'bold' as const }) })),
  )
  const columns = [4, 36, 40, 36, 14].map((width) => ({ width }))
  return writeExcelFile(cells, { sheet: 'Table 4', columns }).toBuffer()
}

/** A date as the template has it: month, day, year, as far as they are known. */
function american(date = ''): string {
  const [year, ...rest] = date.split('-')
  return [...rest, year].filter(Boolean).join('/')
}
