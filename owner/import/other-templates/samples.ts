import type { OldPage } from '../page/old-site.ts'
import { textOf } from '../page/old-site.ts'
import { childrenOf, isElement, type Node, rawText } from '../page/tree.ts'

/**
 * What templates bring to show what they can do, by words that nobody writes of themselves: al-folio's papers of Albert
 * Einstein and its "project 1", academicpages' "Paper Title Number 1", minimal-light's "I am a Ph.D. student at ...". Many
 * owners leave some of it in place; it is nobody's, and stays behind.
 */

/** What is said of something that stays behind since the template brought it. */
export const asSample = 'a sample that the template brings'

const titles =
  /^(Paper Title Number \d+.*|(Talk|Tutorial|Conference Proceeding talk) \d+ on Relevant Topic in Your Field|Teaching experience \d+|Portfolio item number \d+|project \d+( with .*)?|A long announcement with details|Jean-Paul Sartre)$|^A (simple|long) (inline )?announcement/i

/** How a text of al-folio's begins, and of its books and projects. */
const beginnings =
  /^(A (simple|long) (inline )?announcement|Lorem ipsum dolor sit amet|Every project has a beautiful feature showcase page)/i

/** Who teaches al-folio's sample courses. */
const teachers = /^Prof\. (Example|Data)$/

/** How paragraphs, quotations and items of lists begin that a template brings. */
const sentences = [
  // al-folio
  'Write your biography here. Tell the world about yourself',
  'Put your address / P.O. box / other info right below your picture',
  'Link to your social media connections, too. This theme is set up',
  'What an astonishing thing a book is',
  'This page displays a collection of courses with detailed schedules',
  'No (news so far|courses available yet)\\.*$',
  'For now, this page is assumed to be a static description of your courses',
  // academicpages
  'This is the front page of a website that is powered by the academic ?pages template',
  'Like many other Jekyll-based GitHub Pages templates',
  'Many of the features of dynamic content management systems',
  'Register a GitHub account if you don.t have one',
  'Fork this (repository|template)',
  'Go to the repository.s settings \\(rightmost item',
  'Set site-wide configuration and (create|add) content',
  'Upload any files \\(like PDFs, .zip files, etc.\\) to the files/ directory',
  'Check status by going to the repository settings',
  'The main configuration file for the site is in the base directory',
  'For site content, there is one markdown file for each type of content',
  '(I have also created|The repository includes) a set of Jupyter notebooks',
  'Many people use a git client to create files on their local computer',
  'Example: editing a markdown file for a talk',
  'More info about configuring academic ?pages can be found',
  'This is a description of (a teaching experience|your talk|your tutorial|your conference proceedings talk)',
  // minimal-light
  'I am a Ph\\.D\\. student at \\.\\.\\.$',
  '\\[?(Feb\\. 2020|Sept?\\. 2019|Mar\\. 2019)\\]? (Our paper about (incremental|few-shot) learning is accepted to (CVPR|NeurIPS) 20\\d\\d\\.|We will host the ACM Multimedia Asia 2020 conference in Singapore!)$',
]
const sentence = new RegExp(`^(${sentences.join('|')})`, 'i')

/** Words of academicpages' curriculum vitae, anywhere in an item of a list. */
const item =
  /\b(GitHub University|Rejecting pull requests|Professor (Git|Hub)|Academic Pages Collaborator)\b|^(Sub-)?skill \d(\.\d)?\b|^Currently signed in to 43 different slack teams$/i

/** Values of settings that a template brings, or that say that something of the owner's belongs there. */
const settings = [
  'your (full |sidebar )?name',
  'You R\\. Name',
  'your affiliation',
  '.*\\byour[\\w-]*(url|username|name|site|id)\\b.*',
  '(you|none)@example\\.(com|org)',
  'yourname (@|\\(at\\)) ?example\\.edu',
  'Red Brick University',
  'Short biograph?y for the left-hand sidebar',
  'Earth',
  'personal description',
  'academicpages',
  'bsky\\.app',
  'A simple, whitespace theme for academics.*',
  'The Minimal Light is a simple and elegant jekyll theme.*',
  // Albert Einstein's, and that of academicpages' author.
  '(.*user=)?(qc6CJjYAAAAJ|PS_CX0AAAAAJ)',
  '1010907',
  '(.*/)?example_pdf\\.pdf',
  'https?://www\\.alberteinstein\\.com/?',
  // The front door of a service is nobody's page.
  'https?://(www\\.)?(scholar\\.google|github|linkedin|twitter|x|facebook|instagram|orcid|researchgate)\\.(com|org|net)/?',
]
const setting = new RegExp(`^(${settings.join('|')})$`, 'i')

/** Whether a document of a collection is a sample. */
export function isSampleDocument({ data, text }: OldPage): boolean {
  const body = text.trim()
  return (
    titles.test(textOf(data.title) ?? '') ||
    beginnings.test(body) ||
    teachers.test(textOf(data.instructor) ?? '')
  )
}

/**
 * Whether a paper is one of Albert Einstein's, which al-folio brings.
 *
 * @param authors their names as they are written
 * @param owner the name of the site's owner, who may be of that name
 */
export function isSamplePaper(authors: string, owner: string): boolean {
  const isHis = /\bEinstein[^\p{L},]*,\s*A(?:\.|lbert\b)|\bA(?:\.|lbert)\s+Einstein\b/u.test(authors)
  return isHis && !/\bEinstein\b/.test(owner)
}

/**
 * Nodes without the paragraphs, quotations and items that a template brings.
 *
 * @param onSample is told the words of each
 */
export function withoutSamples(nodes: readonly Node[], onSample: (text: string) => void): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return [node]
    const isItem = isElement(node, 'li')
    if (isItem || isElement(node, 'p', 'blockquote')) {
      const text = rawText(node).replace(/\s+/g, ' ').trim()
      if (sentence.test(text) || (isItem && item.test(text))) {
        onSample(text)
        return []
      }
    }
    return [{ ...node, children: withoutSamples(childrenOf(node), onSample) }]
  })
}

/**
 * Settings without those that the template brings; what stays behind is said in words.
 *
 * @param of what the keys are said to be of: `author.`
 */
export function ownSettings(
  all: Record<string, unknown>,
  of = '',
): { own: Record<string, unknown>; left: string[] } {
  const left: string[] = []
  const own = Object.entries(all).filter(([key, value]) => {
    const written = textOf(value)
    const isSample = written !== undefined && setting.test(written)
    if (isSample) left.push(`${of}${key}: ${written}: ${asSample}`)
    return !isSample
  })
  return { own: Object.fromEntries(own), left }
}
