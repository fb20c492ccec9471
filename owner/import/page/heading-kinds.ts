/** What a section is about, by its heading, in English and Chinese. */

export type Kind =
  | 'news'
  | 'publications'
  | 'education'
  | 'experience'
  | 'teaching'
  | 'activities'
  | 'awards'
  | 'talks'

// In this order: "Teaching Experience" is teaching, "Education and Awards" names two.
const words: [Kind, RegExp][] = [
  ['teaching', /\bteach(ing)?\b|\bcourses?( taught)?$|\btaught\b|教学|授课|课程/i],
  ['talks', /\b(invited )?talks?\b|\bpresentations?\b|\bkeynotes?\b|\bseminars?\b|报告|演讲/i],
  ['news', /\bnews\b|\bupdates?\b|\bwhat'?s new\b|\bhighlights\b|\bannouncements?\b|动态|新闻|近况|消息/i],
  [
    'publications',
    /\bpublications?\b|\bpapers?\b|\bpreprints?\b|\bmanuscripts?\b|\b(journal|conference)s?( (articles?|papers?|proceedings))?$|\bselected works?\b|论文|出版|发表|学术成果|代表作|代表性工作/i,
  ],
  ['education', /\beducations?\b|\beducational\b|\bacademic background\b|\bdegrees?\b|教育|学历|求学/i],
  [
    'awards',
    /\bawards?\b|\bhono[u]?rs?\b|\bhoners?\b|\bscholarships?\b|\bprizes?\b|\bfellowships?\b|\bcompetitions?\b|荣誉|奖项|获奖|奖励|奖学金/i,
  ],
  [
    'activities',
    /\bservices?\b|\bactivit(y|ies)\b|\breview(er|ing)s?\b|\bcommittees?\b|学术服务|学术兼职|社会兼职|审稿|服务/i,
  ],
  [
    'experience',
    /\bexperiences?\b|\binternships?\b|\bemployments?\b|\bwork(ing)? history\b|\bappointments?\b|\bpositions?\b|\bcareer\b|实习|工作经[历验]|科研经历|任职|职业经历/i,
  ],
]

const about = /^(about( me)?|biography|bio|short bio|introduction|profile|自我介绍|个人简介|关于我?|简介)$/i

/** The kinds that a heading names: none, one, or two ("Education and Experience"). */
export function kindsOf(heading: string): Kind[] {
  // What stands behind it in brackets, such as a legend of marks, names nothing that the heading does not.
  const alone = heading.replace(/\s*[(（][^()（）]*[)）]\s*$/, '')
  const named = alone === heading ? [] : kindsOf(alone)
  if (named.length > 0) return named
  const text = heading
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (text.length > 70) return []
  const found = words.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
  // "Teaching Experience", "Work Experience & Service" …: only education and experience are commonly one list.
  if (found.length === 2 && found.includes('education') && found.includes('experience'))
    return ['education', 'experience']
  return found.slice(0, 1)
}

/** Whether a heading is that of the text about the owner. */
export function isAbout(heading: string): boolean {
  return about.test(
    heading
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N} ]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
