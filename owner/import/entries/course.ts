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
  const role =
    /[,，.(（]\s*((?:graduate |head )?(?:teaching assistant|lecturer|instructor|TA|tutor|guest lecturer)|助教|讲师)\s*(?:,|at|@)\s*([^,，()（）.]{2,80}?)\s*[)）.]*$/iu.exec(
      text,
    )
  if (!role?.[1] || !role[2]) return undefined
  const course = readCourse(
    { ...head, runs: trimRuns(sliceRuns(head.runs, 0, role.index)) },
    { role: role[1], institution: role[2] },
    item,
  )
  return course ? [course] : undefined
}

function roleAt(text: string): { role: string; institution: string } | undefined {
  const match = /^\s*([\p{L} ]{2,40}?)\s*(?:\bat\b|@|,|，)\s*([^:：]{2,80}?)\s*[:：.]?\s*$/u.exec(text)
  if (!match?.[1] || !match[2] || !/assistant|lecturer|instructor|tutor|\bTA\b|助教|讲师/i.test(match[1]))
    return undefined
  return { role: match[1], institution: match[2] }
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
  const year = /(19|20)\d{2}/.exec(when?.[1] ?? '')?.[0]
  if (!when?.[1] || !year) return undefined
  let rest: Run[] = sliceRuns(runs, when[0].length)
  const code = /^\s*([A-Z]{2,5}\s?-?\d{3,5}[A-Z]?)\s*[,，:：-]?\s*/.exec(textOfRuns(rest))
  if (code) rest = sliceRuns(rest, code[0].length)
  const course = inlineMarkdown(trimRuns(rest, /^\s+/, /[\s.。]+$/))
  if (course === '') return undefined
  return {
    of: 'teaching',
    name: `${when[1]} ${textOfRuns(rest)}`,
    facts: {
      date: year,
      term: when[1],
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
