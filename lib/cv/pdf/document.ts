import type { Activity } from '../../content/collections/activities.ts'
import type { Education } from '../../content/collections/education.ts'
import type { Content } from '../../content/load.ts'
import { displayDate, displayPeriod, displayYears } from '../../content/shown-date.ts'
import { direction } from '../../site/language.ts'
import { words } from '../../site/words.ts'
import { contactsOf } from '../contacts.ts'
import { type Cv, type CvCollection, cvOf, isCvCollection } from '../cv.ts'
import { linkTo, type Making } from './making.ts'
import type { CvDocument, Part, Phrase, Row } from './nodes.ts'
import { legendOf, paperOf } from './papers.ts'
import { phrases, prose, seen } from './prose.ts'

/** The curriculum vitae as a document to be set. */
export function cvDocument(all: Content, making: Making): CvDocument {
  const { profile, site } = all
  const cv = cvOf(all)
  const { headline, affiliation, location, nativeName } = profile
  const where: Phrase[] = [
    ...(affiliation ? phrases(affiliation, making.place) : []),
    ...(affiliation && location ? [', '] : []),
    ...(location ? [seen(location)] : []),
  ]
  return {
    template: site.cv.template,
    paper: site.cv.paper === 'letter' ? 'us-letter' : 'a4',
    lang: site.lang,
    dir: direction(site.lang),
    title: `${profile.name}: ${words.cv.name}`,
    author: profile.name,
    keywords: profile.keywords,
    kind: words.cv.name,
    name: seen(profile.name),
    ...(nativeName && { nativeName: { ...nativeName, text: seen(nativeName.text) } }),
    lines: [...(headline ? [[seen(headline)]] : []), ...(where.length > 0 ? [where] : [])],
    contacts: contactsOf(profile).flatMap(({ url, label, text }) => {
      const to = making.place(url)
      return to ? [{ label: seen(label), text: seen(text), url: to }] : []
    }),
    sections: cv.sections.map(({ of, title }) => ({ title: seen(title), parts: partsOf(of, cv, making) })),
  }
}

function partsOf(of: string, cv: Cv, making: Making): Part[] {
  if (isCvCollection(of)) return makers[of](cv, making)
  const { profile, sections } = cv.content
  const body = of === 'about' ? profile.body : sections.find(({ slug }) => of === `sections/${slug}`)?.body
  return [{ prose: prose(body ?? '', making.place) }]
}

/** How the entries of each collection become parts. */
const makers: Record<CvCollection, (cv: Cv, making: Making) => Part[]> = {
  education: ({ content }, making) => [
    {
      rows: content.education.map((entry) =>
        stay(content, 'education', { ...entry, place: entry.institution, as: entry.degree }, making),
      ),
    },
  ],
  experience: ({ content }, making) => [
    {
      rows: content.experience.map(({ organizationUrl: url, ...entry }) =>
        stay(content, 'experience', { ...entry, url, place: entry.organization, as: entry.role }, making),
      ),
    },
  ],
  publications: ({ content, papers }, making) =>
    papers.map((group, index) => ({
      heading: group.title,
      first: group.first,
      papers: group.papers.map((paper) => paperOf(paper, content, making)),
      ...(index === papers.length - 1 && { note: legendOf(content.publications) }),
    })),
  awards: ({ content }, making) => [
    {
      rows: content.awards.map(({ slug, date, end, rank, title, issuer, event, url, body }) => ({
        from: making.placeOf('awards', slug),
        when: period(content.site.lang, date, end),
        lines: [
          [
            ...(rank ? [{ is: 'strong' as const, of: [`${seen(rank)}, `] }] : []),
            ...linkTo(url, phrases(title, making.place), making),
            ...(issuer ? [', ', ...phrases(issuer, making.place)] : []),
            ...(event ? [' (', ...phrases(event, making.place), ')'] : []),
          ],
        ],
        details: [],
        prose: prose(body, making.place),
      })),
    },
  ],
  teaching: ({ content }, making) => [
    {
      rows: content.teaching.map(({ slug, term, course, code, institution, role, body }) => ({
        from: making.placeOf('teaching', slug),
        when: [seen(term)],
        lines: [
          [{ is: 'strong', of: [...(code ? [`${seen(code)}, `] : []), ...phrases(course, making.place)] }],
          [`${seen(role)}, `, ...phrases(institution, making.place)],
        ],
        details: [],
        prose: prose(body, making.place),
      })),
    },
  ],
  activities: ({ content }, making) => {
    const groups = [...new Set(content.activities.map(({ group }) => group))]
    return groups.map((heading) => ({
      heading: seen(heading),
      labelled: true,
      rows: content.activities
        .filter(({ group }) => group === heading)
        .map((activity) => activityRow(activity, making)),
    }))
  },
  talks: ({ content }, making) => [
    {
      rows: content.talks.map(({ slug, date, title, host, place, links = [], body }): Row => {
        const where: Phrase[] = [
          ...(host ? phrases(host, making.place) : []),
          ...(host && place ? [', '] : []),
          ...(place ? [seen(place)] : []),
          ...links.flatMap(({ label, url }) => [' · ', ...linkTo(url, [seen(label)], making)]),
        ]
        return {
          from: making.placeOf('talks', slug),
          when: period(content.site.lang, date),
          lines: [
            [{ is: 'strong', of: phrases(title, making.place) }],
            ...(where.length > 0 ? [where[0] === ' · ' ? where.slice(1) : where] : []),
          ],
          details: [],
          prose: prose(body, making.place),
        }
      }),
    },
  ],
}

function activityRow({ slug, area, venues, body }: Activity, making: Making): Row {
  const line = venues.flatMap(({ name, years }, index): Phrase[] => [
    ...(index > 0 ? ['; '] : []),
    seen(name),
    ...(years.length > 0 ? [{ is: 'soft' as const, of: [`\u00a0${displayYears(years)}`] }] : []),
  ])
  return {
    from: making.placeOf('activities', slug),
    when: area ? [seen(area)] : [],
    lines: [line],
    details: [],
    prose: prose(body, making.place),
  }
}

/** A stay somewhere, as a student or at work: when, where and as what. */
function stay(
  { site }: Content,
  of: 'education' | 'experience',
  {
    slug,
    start,
    end,
    url,
    place,
    as,
    details,
    body,
  }: Omit<Education, 'institution' | 'degree'> & { place: string; as: string },
  making: Making,
): Row {
  return {
    from: making.placeOf(of, slug),
    when: period(site.lang, start, end ?? 'now'),
    lines: [
      [{ is: 'strong', of: linkTo(url, phrases(place, making.place), making) }],
      phrases(as, making.place),
    ],
    details: detailsOf(details, making),
    prose: prose(body, making.place),
  }
}

function detailsOf(details: readonly { label: string; text: string }[], making: Making): Phrase[][] {
  return details.map(({ label, text }) => [`${seen(label)}: `, ...phrases(text, making.place)])
}

/** A date, or a period whose line ends at its dash if it has to: never within one of its dates. */
function period(language: string, start: string, end?: string | 'now'): Phrase[] {
  const whole = (date: string): Phrase => ({ is: 'whole', of: [date] })
  if (!end || end === start) return [whole(displayDate(start, language))]
  const [first, dash, last] =
    end === 'now' ? [displayDate(start, language), ' – ', words.now] : displayPeriod(start, end, language)
  return [whole(first), dash, whole(last)]
}
