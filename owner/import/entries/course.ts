import type { NewEntry } from '../entry.ts'
import { type Line, linesOf, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import type { Item } from './items.ts'
import { inlineMarkdown } from './markdown/lines.ts'

/** Reads courses: `Teaching Assistant at EXU` over `2023 Fall Semester, EX 101, Examples`, or all of it on one line. */
export function readCourses(item: Item): NewEntry[] | undefined {
  const lines = linesOf(item.nodes)
  const [head, ...rest] = lines
  if (!head) return undefined
  const where = roleAt(textOfRuns(head.runs))
  if (where && rest.length > 0) {
    const courses = rest.map((line) => readCourse(line, where, item))
    return courses.every((course) => course !== undefined) ? courses : undefined
  }
  if (rest.length > 0) return undefined
  const text = textOfRuns(head.runs)
  const match =
    /[,，.(（]\s*((?:graduate |head )?(?:teaching assistant|lecturer|instructor|TA|tutor|guest lecturer)|助教|讲师)\s*(?:,|at|@)\s*([^,，()（）.]{2,80}?)\s*[)）.]*$/iu.exec(
      text,
    )
  if (!match) return undefined
  const [, role = '', institution = ''] = match
  const course = readCourse(
    { ...head, runs: trimRuns(sliceRuns(head.runs, 0, match.index)) },
    { role, institution },
    item,
  )
  return course ? [course] : undefined
}

function roleAt(text: string): { role: string; institution: string } | undefined {
  const [, role = '', institution = ''] =
    /^\s*([\p{L} ]{2,40}?)\s*(?:\bat\b|@|,|，)\s*([^:：]{2,80}?)\s*[:：.]?\s*$/u.exec(text) ?? []
  return /assistant|lecturer|instructor|tutor|\bTA\b|助教|讲师/i.test(role)
    ? { role, institution }
    : undefined
}

const season = '(?:spring|summer|fall|autumn|winter)'
const term = new RegExp(
  `^\\s*((?:(?:19|20)\\d{2}(?:\\s*[-–/]\\s*\\d{2,4})?\\s+${season}|${season}\\s+(?:19|20)\\d{2})(?:\\s+(?:semester|term|quarter))?)\\s*[,，:：.]?\\s*`,
  'iu',
)

function readCourse(
  { runs }: Line,
  { role, institution }: { role: string; institution: string },
  item: Item,
): NewEntry | undefined {
  const text = textOfRuns(runs)
  const when = term.exec(text)
  if (!when) return undefined
  const [, said = ''] = when
  let rest: Run[] = sliceRuns(runs, when[0].length)
  const code = /^\s*([A-Z]{2,5}\s?-?\d{3,5}[A-Z]?)\s*[,，:：-]?\s*/.exec(textOfRuns(rest))
  if (code) rest = sliceRuns(rest, code[0].length)
  const course = inlineMarkdown(trimRuns(rest, /^\s+/, /[\s.。]+$/))
  if (course === '') return undefined
  return {
    of: 'teaching',
    name: `${said} ${textOfRuns(rest)}`,
    facts: {
      date: /\d{4}/.exec(said)?.[0],
      term: said,
      code: code?.[1],
      course,
      institution,
      role,
    },
    body: '',
    spent: ['at'],
    draft: item.draft,
  }
}
