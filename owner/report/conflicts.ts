import type { RootContent } from 'mdast'
import type { Content } from '../../lib/content/load.ts'
import { asMarkdown } from '../../lib/elsewhere/markdown.ts'
import { heading, list, paragraph, plain, when } from '../../lib/elsewhere/nodes.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import { coauthorsOf, coeditorsOf } from './coauthors.ts'

/** Labels under which an education names who guided it. */
const guiding =
  /advis|supervis|mentor|betreu|gutachter|promotor|direct(eur|rice|or|ora)|encadr|tutor|relatore|orientador|导师|導師|指导|指導/i

/**
 * With whom and where the owner has a conflict of interest, as conferences and funders ask: co-authors of the last months,
 * advisors, institutions. In Markdown.
 *
 * @param until the day to count back from
 */
export function conflictsReport(content: Content, until: Date, months: number): string {
  const { profile, education, experience } = content
  const { people, remarks } = coauthorsOf(content, until, months)
  const coeditors = coeditorsOf(content, until, months)
  const advisors = education.flatMap(({ institution, details }) =>
    details
      .filter(({ label }) => guiding.test(label))
      .map(({ label, text }) => `${plainText(text)} (${label}, ${plainText(institution)})`),
  )
  const stations = [
    ...experience.map(({ start, end, organization }) => ({ start, end, place: organization })),
    ...education.map(({ start, end, institution }) => ({ start, end, place: institution })),
  ]
  const institutions = [
    ...(profile.affiliation ? [`${plainText(profile.affiliation)}: now`] : []),
    ...stations.map(({ start, end, place }) => `${plainText(place)}: ${when('en', start, end ?? 'now')}`),
  ]
  return asMarkdown(
    [
      heading(1, plain(`Conflicts of interest of ${profile.name}`)),
      ...part(
        `Co-authors of the last ${months} months`,
        people.map(({ name, last }) => (last ? `${name}: ${last}` : name)),
      ),
      ...(coeditors.length > 0 ? part(`Co-editors of the last ${months} months`, coeditors) : []),
      ...part('Advisors', advisors),
      ...part('Institutions', institutions),
      ...part('What this report cannot know', [
        ...remarks,
        'whom the owner advised, and with whom a project or a grant was shared: the content has no place for either',
        ...(advisors.length === 0
          ? ['advisors: no education names any (details: [{ label: Advisor, text: … }])']
          : []),
      ]),
    ],
    (address) => address,
  )
}

function part(title: string, lines: readonly string[]): RootContent[] {
  return [
    heading(2, plain(title)),
    ...(lines.length > 0 ? list(lines.map((line) => [paragraph(plain(line))])) : [paragraph(plain('None.'))]),
  ]
}
