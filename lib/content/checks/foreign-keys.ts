/**
 * Keys that other sites' front matter has (al-folio, academicpages, Hugo, Quarto, Obsidian, JSON Resume) and what they are
 * called here. A key that is not known is often one of these, of which the nearest word would be a wrong guess.
 */

/** Such keys, and what they may be called here: the first of these that the group has is meant. */
const called: readonly (readonly [written: RegExp, here: readonly string[]])[] = [
  [/^(tags?|categor(y|ies)|keywords?|subjects?)$/, ['topics', 'keywords']],
  [/^(journal|conference|booktitle|publication(_short)?)$/, ['venue', 'host']],
  [/^venue$/, ['host']],
  [/^(location|city)$/, ['place', 'location']],
  [/^(school|university|institute)$/, ['institution', 'affiliation']],
  [/^(company|employer|institution)$/, ['organization', 'affiliation', 'issuer', 'host']],
  [/^(position|job_?title)$/, ['role', 'headline']],
  [/^(area|study_?type|program(me)?|field|major|qualification)$/, ['degree']],
  [/^(start_?(date|year|month)|from|begin|began|since)$/, ['start']],
  [/^(end_?(date|year|month)|to|until|till|graduat\w*)$/, ['end']],
  [/^(event|meeting|seminar)$/, ['host']],
  [/^interests?$/, ['keywords', 'topics']],
  [/^(awards?|prizes?)$/, ['distinction']],
  [
    /^(year|time|when|date|published|publish_?date|pub_?date|publication_?date|day)$/,
    ['date', 'year', 'start'],
  ],
  [/^title$/, ['course', 'degree', 'role', 'group', 'headline']],
  [/^name$/, ['title', 'course']],
  [/^(image|img|cover|teaser|preview|photo|picture)$/, ['thumbnail', 'avatar']],
  [/^featured$/, ['selected', 'pinned']],
  [/^(weight|importance)$/, ['order']],
  [/^(publication_types?|type)$/, ['kind']],
  [/^issue$/, ['number']],
  [/^(note|award|honou?rs?|prize|presentation_?type)$/, ['distinction', 'rank']],
  [/^(position|place|medal)$/, ['rank']],
  [/^(invited_?by|organi[sz]er)$/, ['host']],
  [/^(bib|citation|bibtex_?entry)$/, ['bibtex']],
  [/^(arxiv_?id|eprint|preprint)$/, ['arxiv']],
  [/^hidden$/, ['draft']],
  [/^(author|auteurs?|autor(en|es|i)?|autori)$/, ['authors']],
  // Other languages.
  [/^(annee|jahr|ano|anno|年|年份|年度|연도|год)$/, ['year']],
  [/^(datum|fecha|日期|日付|날짜|дата)$/, ['date', 'year', 'start']],
  [/^(titre|titulo|titolo|标题|標題|题目|タイトル|題名|제목|название|заголовок)$/, ['title']],
  [/^(作者|著者|저자|авторы?)$/, ['authors']],
  [/^(revue|zeitschrift|revista|rivista)$/, ['venue']],
  [/^(editeur|verlag|editorial|editora|editore)$/, ['publisher']],
  [/^(traducteurs?|ubersetzer(in)?|traductor(es)?|traduttor[ei])$/, ['translators']],
  [/^(lieu|ort|lugar|luogo)$/, ['place', 'location']],
  [/^(diplome|abschluss|titulo|grado)$/, ['degree']],
  [
    /^(universite|universitat|universidad|universita|hochschule|etablissement)$/,
    ['institution', 'affiliation'],
  ],
  [
    /^(awarder|organi[sz]ation|organi[sz]er|funder|agency|sponsor|given_?by|awarded_?by)$/,
    ['issuer', 'organization', 'host', 'institution'],
  ],
  [/^semester$/, ['term']],
  [
    /^(company|employer|organi[sz]ation|institution|school|university)_?(url|link|website)$/,
    ['organizationUrl', 'url'],
  ],
  [/^(google_?scholar|gscholar)$/, ['scholar']],
  [/^(e_?mail|mail)$/, ['email']],
  [/^(homepage|web|site|url|personal)$/, ['website']],
  [/^(resume|vita|curriculum_vitae)$/, ['cv']],
  [/^bsky$/, ['bluesky']],
  [/^twitter$/, ['x']],
  [/^(subtitle|tagline)$/, ['headline']],
  [/^(website|homepage|web|page|project_?page)$/, ['project']],
  [/^(link|website|homepage|web)$/, ['url', 'organizationUrl', 'paper']],
  [/^(url|html|publisher)$/, ['paper']],
  [/^(github|gitlab|repo(sitory)?|software)$/, ['code']],
  [/^(talk|youtube|recording)$/, ['video']],
  [/^(datasets?)$/, ['data']],
  [/^(e_?mails?|mail|github|orcid|twitter|linkedin|scholar|google_?scholar|website|homepage|cv)$/, ['links']],
  [
    /^((url_)?(pdf|code|source|slides|poster|video|dataset|project)|(paper|slides)_?url|url|html)$/,
    ['links'],
  ],
]

/** Where else a person is found, as each spells itself. */
const contacts: Readonly<Record<string, string>> = {
  academia: 'Academia.edu',
  ads: 'NASA ADS',
  bilibili: 'Bilibili',
  blog: 'Blog',
  codeberg: 'Codeberg',
  discord: 'Discord',
  facebook: 'Facebook',
  gitlab: 'GitLab',
  hal: 'HAL',
  huggingface: 'Hugging Face',
  inspire: 'INSPIRE',
  instagram: 'Instagram',
  kaggle: 'Kaggle',
  mathscinet: 'MathSciNet',
  medium: 'Medium',
  openreview: 'OpenReview',
  osf: 'OSF',
  philpeople: 'PhilPeople',
  publons: 'Publons',
  repec: 'RePEc',
  researcherid: 'Web of Science',
  scopus: 'Scopus',
  skype: 'Skype',
  ssrn: 'SSRN',
  stackoverflow: 'Stack Overflow',
  telegram: 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  webofscience: 'Web of Science',
  wechat: 'WeChat',
  weibo: 'Weibo',
  whatsapp: 'WhatsApp',
  wos: 'Web of Science',
  xiaohongshu: 'Xiaohongshu',
  youtube: 'YouTube',
  zbmath: 'zbMATH',
  zhihu: 'Zhihu',
}

/** What is said of a degree or a position, each under its label. */
const labelled =
  /^(advis[eo]rs?|supervisors?|mentors?|promoters?|pi|gpa|grades?|marks?|thesis(_title)?|dissertation|minor|honou?rs|scholarships?|courses?|courseworks?|focus|topics?|projects?|team|group|department|faculty|lab|highlights?|responsibilities|achievements?)$/

/** Facts that are prose, which stands below them. */
const prose = /^(abstract|summary|excerpt|description|content|body|text|bio|biography|about)$/

/** What tells another tool how to make a page. */
const settings =
  /^(layout|permalink|collection|inline|nav(_\w+)?|toc(_\w+)?|comments?|share|related(_\w+)?|author_profile|redirect_\w+|excerpt_\w+|slug|alias(es)?|css_?class(es)?|publish(_?date)?|classes|header|sitemap|last_?mod\w*|format|execute|editor|mathjax|math|output|bibliography|csl|projects|show_\w+|profile|widget|headless|type|sidebar|template|authors?|tags?|categor(y|ies)|logo|icon|featured|lang)$/

/**
 * What to do about a key that is not known here, where it is one that other tools have; undefined for any other.
 *
 * @param key the key as it is written
 * @param known the keys of its group
 */
export function foreignKeyAdvice(key: string, known: readonly string[]): string | undefined {
  if (key.startsWith('<!--')) return 'among the facts a comment begins with # and ends with its line'
  const plain = plainKey(key)
  const here = keyMeant(key, known)
  if (here?.toLowerCase() === key.toLowerCase()) return `keys are case-sensitive: write "${here}"`
  if (/^(period|duration|dates?|years?|when|time_?frame)$/.test(plain) && known.includes('start'))
    return 'it is two keys here, start and end; without an end it goes on until now'
  if (
    /^(equal(_contrib\w*)?|co_?first(_authors?)?|corresponding(_authors?)?)$/.test(plain) &&
    known.includes('authors')
  )
    return `say it of the author: - { name: Ada Quill, ${plain.startsWith('corr') ? 'corresponding' : 'equal'}: true }`
  if (/^(publish(ed)?|public|private|visible)$/.test(plain) && known.includes('draft'))
    return 'what visitors are not to see has draft: true; the day, if it is one, stands under "date" or "year"'
  if (/^time$/.test(plain) && known.includes('date'))
    return 'the day stands under "date"; write the time of day in the text below the second line ---'
  if (here === 'links' && known.includes('host'))
    return `write it as an item of links: - { label: ${labelOf(key)}, url: … }`
  if (here === 'links') return 'an address stands in the group "links"'
  if (here !== undefined) return `here it is called "${here}"`
  if (/^(doi|arxiv|scholar|bibtex)$/.test(plain) && known.includes('pdf'))
    return `it stands beside "links", not in it: begin its line as that of links`
  const isPerson = known.some((name) => /^(avatar|orcid)$/.test(name))
  if (isPerson && /^(phone|tel|telephone|mobile|fax)$/.test(plain))
    return 'write it as an item of links.other: - { label: Phone, url: tel:+493012345 }'
  if (isPerson && isContact(key)) return asOtherLink(key)
  if (labelled.test(plain) && known.includes('details'))
    return `write it as an item of details: - { label: ${labelOf(key)}, text: … }`
  if (prose.test(plain)) return 'write it as text below the second line ---'
  if (/^title$/.test(plain) && known.includes('pinned'))
    return 'write it in the text below the second line ---'
  if (/^(location|city|place|country)$/.test(plain) && known.includes('details'))
    return `write it behind the name: ${known.includes('institution') ? 'institution' : 'organization'}: Loom University, Berlin`
  if (/^(url|link|website|homepage|web)$/.test(plain) && known.includes('date'))
    return 'write it in the text below the second line ---: [words](address)'
  return settings.test(plain) ? 'it tells another tool how to make a page: remove it' : undefined
}

/**
 * The key of a group that is meant by one of another spelling or from another tool, where it is known to be; undefined for any
 * other.
 *
 * @param key the key as it is written
 * @param known the keys of its group
 */
export function keyMeant(key: string, known: readonly string[]): string | undefined {
  const same = known.find((name) => name.toLowerCase() === key.toLowerCase())
  if (same !== undefined) return same
  for (const [written, here] of called) {
    const meant = written.test(plainKey(key)) && here.find((name) => known.includes(name))
    if (meant) return meant
  }
  return undefined
}

/** Whether a key is a service where people are found, of which the nearest known one would be a wrong guess. */
export function isContact(key: string): boolean {
  return contactNamed(key) !== undefined
}

/** Where a link that has no key of its own stands, among those of a person; undefined for any other group of keys. */
export function otherLinkAdvice(key: string, known: readonly string[]): string | undefined {
  return known.includes('other') && known.includes('orcid') ? asOtherLink(key) : undefined
}

function asOtherLink(key: string): string {
  return `write it as an item of links.other: - { label: ${labelOf(key)}, url: https://… }`
}

/** A key as the label of what stands under it, as the service of that name spells itself: `video_recording` is Video recording. */
export function labelOf(key: string): string {
  const words = key.replaceAll('_', ' ')
  return contactNamed(key) ?? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

function contactNamed(key: string): string | undefined {
  const name = plainKey(key).replaceAll('_', '')
  return Object.hasOwn(contacts, name) ? contacts[name] : undefined
}

function plainKey(key: string): string {
  const bare = key.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  return bare.toLowerCase().replaceAll('-', '_')
}
