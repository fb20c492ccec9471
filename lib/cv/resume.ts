import type { Activity } from '../content/collections/activities.ts'
import type { Award } from '../content/collections/awards.ts'
import type { Education } from '../content/collections/education.ts'
import type { Experience } from '../content/collections/experience.ts'
import type { Publication } from '../content/collections/publications.ts'
import type { Talk } from '../content/collections/talks.ts'
import type { Course } from '../content/collections/teaching.ts'
import type { Content } from '../content/load.ts'
import type { Profile } from '../content/profile.ts'
import { linksIn, plainText } from '../markdown/markdown.ts'
import { publicationDate } from '../publications/date.ts'
import { venueInFull } from '../publications/metadata.ts'
import { contactsOf } from './contacts.ts'

/** Facts as JSON; what is absent is left out. */
type Facts = { [key: string]: Json | undefined }
type Json = string | boolean | readonly Json[] | Facts

/** The whole address of one of the site's own paths. */
type Absolute = (path: string) => string

/**
 * The person and all entries as JSON Resume (jsonresume.org/schema, v1.0.0), for programs. What its schema has no place
 * for stands under keys that begin with `x-`. Dates are as exact as they were given, and nothing is guessed: a place is
 * the owner's line and not a country, a degree is not taken apart.
 */
export function resumeOf(content: Content, absolute: Absolute): Facts {
  return facts({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: person(content.profile, absolute),
    work: content.experience.map((position) => work(position, absolute)),
    volunteer: content.activities.flatMap(volunteering),
    education: content.education.map((study) => education(study, absolute)),
    awards: content.awards.map((one) => award(one, absolute)),
    publications: content.publications.map((paper) => publication(paper, absolute)),
    interests: content.profile.keywords.map((name) => ({ name })),
    'x-teaching': content.teaching.map(teaching),
    'x-talks': content.talks.map((one) => talk(one, absolute)),
    meta: { canonical: absolute('/resume.json'), version: 'v1.0.0' },
  })
}

function person(profile: Profile, absolute: Absolute): Facts {
  const { affiliation, location, links = {} } = profile
  return facts({
    name: profile.name,
    'x-nativeName': profile.nativeName,
    label: profile.headline,
    'x-affiliation': affiliation && plainText(affiliation),
    image: whole(profile.avatar, absolute),
    email: links.email,
    url: absolute('/'),
    summary: paragraphs(profile.body)[0],
    location: location ? { address: location } : undefined,
    profiles: contactsOf(profile)
      .filter(({ url }) => /^https?:/.test(url))
      .map(({ label, url }) => ({ network: label, url: new URL(url).href })),
  })
}

function work(position: Experience, absolute: Absolute): Facts {
  return facts({
    name: plainText(position.organization),
    position: plainText(position.role),
    url: placeOf(position.organizationUrl, position.organization, absolute),
    startDate: position.start,
    endDate: position.end,
    summary: textOf(position.body),
    highlights: lines(position.details),
  })
}

function education(study: Education, absolute: Absolute): Facts {
  return facts({
    institution: plainText(study.institution),
    studyType: plainText(study.degree),
    url: placeOf(study.url, study.institution, absolute),
    startDate: study.start,
    endDate: study.end,
    'x-details': lines(study.details),
    'x-text': textOf(study.body),
  })
}

function award({ title, date, end, issuer, rank, event, url, body }: Award, absolute: Absolute): Facts {
  return facts({
    title: plainText(title),
    date,
    awarder: issuer && plainText(issuer),
    summary: textOf(body),
    'x-rank': rank,
    'x-event': event && plainText(event),
    'x-endDate': end,
    'x-url': whole(url, absolute),
  })
}

function publication(paper: Publication, absolute: Absolute): Facts {
  const { slug, title, authors, editors = [], etAl, collaboration, doi, arxiv, kind } = paper
  return facts({
    name: plainText(title),
    publisher: venueInFull(paper),
    releaseDate: publicationDate(paper),
    url: absolute(`/publications/${slug}`),
    summary: textOf(paper.body),
    'x-authors': authors.map(({ name }) => name),
    'x-authorsIncomplete': etAl || undefined,
    'x-collaboration': collaboration,
    'x-editors': editors.map(({ name }) => name),
    'x-kind': kind,
    'x-status': paper.status,
    'x-distinction': paper.distinction,
    'x-doi': doi,
    'x-arxiv': arxiv,
  })
}

/** Each venue is an organisation that was served; its years need not follow each other, so they are no period. */
function volunteering({ group, area, venues, body }: Activity): Facts[] {
  return venues.map(({ name, years }) =>
    facts({
      organization: name,
      position: group,
      summary: textOf(body),
      'x-area': area,
      'x-years': years.map(String),
    }),
  )
}

function teaching({ course, code, term, date, institution, role, body }: Course): Facts {
  return facts({
    course: plainText(course),
    code,
    term,
    date,
    institution: plainText(institution),
    role,
    summary: textOf(body),
  })
}

function talk({ title, date, host, place, links = [], body }: Talk, absolute: Absolute): Facts {
  return facts({
    title: plainText(title),
    date,
    host: host && plainText(host),
    place,
    links: links.map(({ label, url }) => facts({ label, url: whole(url, absolute) })),
    summary: textOf(body),
  })
}

/** The address of a place: the one that is stated, else where its name leads. */
function placeOf(url: string | undefined, name: string, absolute: Absolute): string | undefined {
  const named = linksIn(name, { inline: true }).find((one) => /^(https?:\/)?\/[^/]/.test(one.url))
  return whole(url ?? named?.url, absolute)
}

/** The whole address of what may be a path of the site's own. */
function whole(address: string | undefined, absolute: Absolute): string | undefined {
  return address && (address.startsWith('/') ? absolute(address) : new URL(address).href)
}

function lines(details: readonly { label: string; text: string }[]): string[] {
  return details.map(({ label, text }) => `${label}: ${plainText(text)}`)
}

/** The words of a body, without what Markdown they are set in. */
function textOf(body: string): string | undefined {
  return paragraphs(body).join('\n') || undefined
}

function paragraphs(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map(plainText)
    .filter(Boolean)
}

/** Facts without those that are absent, and without empty lists. */
function facts(all: Facts): Facts {
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
