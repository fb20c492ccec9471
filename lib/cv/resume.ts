import type { Activity } from '../content/collections/activities.ts'
import type { Publication } from '../content/collections/publications.ts'
import type { Content } from '../content/load.ts'
import { plainText } from '../markdown/markdown.ts'
import { venueInFull } from '../publications/metadata.ts'
import { contactsOf } from './contacts.ts'

/** Facts as JSON; what is absent is left out. */
type Facts = { [key: string]: Json | undefined }
type Json = string | boolean | readonly Json[] | Facts

/**
 * The person and all entries as JSON Resume (jsonresume.org/schema, v1.0.0), for programs. What its schema has no place
 * for stands under keys that begin with `x-`. Dates are as exact as they were given, and nothing is guessed: a place is
 * the owner's line and not a country, a degree is not taken apart.
 *
 * @param absolute the whole address of one of the site's own paths
 */
export function resumeOf(content: Content, absolute: (path: string) => string): Facts {
  const { profile } = content
  const url = (address: string | undefined) =>
    address && (address.startsWith('/') ? absolute(address) : new URL(address).href)
  const { affiliation, location, links = {} } = profile
  return facts({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: facts({
      name: profile.name,
      'x-nativeName': profile.nativeName,
      label: profile.headline,
      'x-affiliation': affiliation && plainText(affiliation),
      image: url(profile.avatar),
      email: links.email,
      url: absolute('/'),
      summary: firstParagraph(profile.body),
      location: location ? { address: location } : undefined,
      profiles: contactsOf(profile)
        .filter((contact) => /^https?:/.test(contact.url))
        .map((contact) => ({
          network: contact.label,
          url: new URL(contact.url).href,
        })),
    }),
    work: content.experience.map(({ organization, role, organizationUrl, start, end, details, body }) =>
      facts({
        name: plainText(organization),
        position: plainText(role),
        url: url(organizationUrl),
        startDate: start,
        endDate: end,
        summary: textOf(body),
        highlights: lines(details),
      }),
    ),
    volunteer: content.activities.flatMap(volunteering),
    education: content.education.map(({ institution, degree, url: address, start, end, details, body }) =>
      facts({
        institution: plainText(institution),
        studyType: plainText(degree),
        url: url(address),
        startDate: start,
        endDate: end,
        'x-details': lines(details),
        'x-text': textOf(body),
      }),
    ),
    awards: content.awards.map(({ title, date, end, issuer, rank, event, url: address, body }) =>
      facts({
        title: plainText(title),
        date,
        awarder: issuer && plainText(issuer),
        summary: textOf(body),
        'x-rank': rank,
        'x-event': event && plainText(event),
        'x-endDate': end,
        'x-url': url(address),
      }),
    ),
    publications: content.publications.map((paper) => publication(paper, absolute)),
    interests: profile.keywords.map((name) => ({ name })),
    'x-teaching': content.teaching.map(({ course, code, term, date, institution, role, body }) =>
      facts({
        course: plainText(course),
        code,
        term,
        date,
        institution: plainText(institution),
        role,
        summary: textOf(body),
      }),
    ),
    'x-talks': content.talks.map(({ title, date, host, place, links: ways = [], body }) =>
      facts({
        title: plainText(title),
        date,
        host: host && plainText(host),
        place,
        links: ways.map((way) => facts({ label: way.label, url: url(way.url) })),
        summary: textOf(body),
      }),
    ),
    meta: { canonical: absolute('/resume.json'), version: 'v1.0.0' },
  })
}

function publication(paper: Publication, absolute: (path: string) => string): Facts {
  const { slug, title, authors, editors = [], etAl, collaboration, year, month, doi, arxiv, kind } = paper
  return facts({
    name: plainText(title),
    publisher: venueInFull(paper),
    releaseDate: year && month ? `${year}-${String(month).padStart(2, '0')}` : year?.toString(),
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

function lines(details: readonly { label: string; text: string }[]): string[] {
  return details.map(({ label, text }) => `${label}: ${plainText(text)}`)
}

/** The words of a body, without what Markdown they are set in. */
function textOf(body: string): string | undefined {
  return paragraphs(body).join('\n') || undefined
}

function firstParagraph(body: string): string | undefined {
  return paragraphs(body)[0]
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
