import { type CollectionName, collectionNames } from '../../lib/content/collections.ts'

type Headings = Record<Exclude<CollectionName, 'sections'>, string>

/** What the sections of a new site are called; the owner changes them in content/site.md. */
const languages: Record<string, Headings> = {
  en: {
    news: 'News',
    publications: 'Publications',
    education: 'Education',
    experience: 'Experience',
    teaching: 'Teaching',
    activities: 'Service',
    awards: 'Honours and Awards',
    talks: 'Talks',
  },
  de: {
    news: 'Neuigkeiten',
    publications: 'Veröffentlichungen',
    education: 'Ausbildung',
    experience: 'Werdegang',
    teaching: 'Lehre',
    activities: 'Gremien und Gutachten',
    awards: 'Preise und Auszeichnungen',
    talks: 'Vorträge',
  },
  zh: {
    news: '动态',
    publications: '论文',
    education: '教育经历',
    experience: '工作经历',
    teaching: '教学',
    activities: '学术服务',
    awards: '荣誉与奖项',
    talks: '报告',
  },
}

/**
 * The headings for a language, in English where it has none here.
 *
 * @param lang a language tag (BCP 47)
 */
export function headingsFor(lang: string): { of: CollectionName; title: string }[] {
  const headings = languages[lang.split('-')[0] ?? ''] ?? languages.en
  return collectionNames.flatMap((of) => {
    const title = of === 'sections' ? undefined : headings?.[of]
    return title === undefined ? [] : [{ of, title }]
  })
}
