import { type CollectionName, collectionNames } from '../../lib/content/collections.ts'

/** The collections that a new site has a section of each for, in the order of the headings below. */
const order: readonly CollectionName[] = [
  'news',
  'publications',
  'education',
  'experience',
  'teaching',
  'activities',
  'awards',
  'talks',
]

const english = 'News, Publications, Education, Experience, Teaching, Service, Honours and Awards, Talks'

/** What the sections of a new site are called, as academics call them in their own language; the owner changes them in content/site.md. */
const languages: Record<string, string> = {
  ar: 'الأخبار, المنشورات, التعليم, الخبرات, التدريس, الخدمات الأكاديمية, الجوائز والتكريمات, المحاضرات',
  cs: 'Novinky, Publikace, Vzdělání, Praxe, Výuka, Odborná činnost, Ocenění, Přednášky',
  da: 'Nyheder, Publikationer, Uddannelse, Ansættelser, Undervisning, Faglige hverv, Priser, Foredrag',
  de: 'Neuigkeiten, Veröffentlichungen, Ausbildung, Werdegang, Lehre, Gremien und Gutachten, Preise und Auszeichnungen, Vorträge',
  el: 'Νέα, Δημοσιεύσεις, Σπουδές, Εμπειρία, Διδασκαλία, Ακαδημαϊκές υπηρεσίες, Βραβεία και διακρίσεις, Ομιλίες',
  en: english,
  es: 'Noticias, Publicaciones, Formación, Experiencia, Docencia, Actividades académicas, Premios y distinciones, Conferencias',
  fa: 'اخبار, انتشارات, تحصیلات, سوابق کاری, تدریس, فعالیت‌های علمی, جوایز و افتخارات, سخنرانی‌ها',
  fi: 'Ajankohtaista, Julkaisut, Koulutus, Työkokemus, Opetus, Luottamustoimet, Palkinnot, Esitelmät',
  fr: 'Actualités, Publications, Formation, Parcours, Enseignement, Responsabilités, Prix et distinctions, Communications',
  he: 'חדשות, פרסומים, השכלה, ניסיון מקצועי, הוראה, פעילות אקדמית, פרסים ומלגות, הרצאות',
  hu: 'Hírek, Publikációk, Tanulmányok, Szakmai tapasztalat, Oktatás, Szakmai közélet, Díjak, Előadások',
  id: 'Berita, Publikasi, Pendidikan, Pengalaman, Pengajaran, Kegiatan akademik, Penghargaan, Ceramah',
  it: 'Notizie, Pubblicazioni, Formazione, Esperienza, Didattica, Attività accademiche, Premi e riconoscimenti, Conferenze',
  ja: 'お知らせ, 業績, 学歴, 職歴, 担当授業, 学会活動, 受賞, 講演',
  ko: '소식, 논문, 학력, 경력, 강의, 학술 활동, 수상, 발표',
  nb: 'Nyheter, Publikasjoner, Utdanning, Erfaring, Undervisning, Faglige verv, Priser, Foredrag',
  nl: 'Nieuws, Publicaties, Opleiding, Loopbaan, Onderwijs, Nevenfuncties, Prijzen en onderscheidingen, Lezingen',
  pl: 'Aktualności, Publikacje, Wykształcenie, Doświadczenie, Dydaktyka, Działalność naukowa, Nagrody i wyróżnienia, Wystąpienia',
  pt: 'Notícias, Publicações, Formação, Experiência, Ensino, Atividades académicas, Prémios e distinções, Palestras',
  'pt-BR':
    'Notícias, Publicações, Formação, Experiência, Ensino, Atividades acadêmicas, Prêmios e distinções, Palestras',
  ro: 'Noutăți, Publicații, Studii, Experiență, Activitate didactică, Activitate academică, Premii și distincții, Prezentări',
  ru: 'Новости, Публикации, Образование, Опыт работы, Преподавание, Научно-организационная деятельность, Награды, Доклады',
  sv: 'Nyheter, Publikationer, Utbildning, Anställningar, Undervisning, Uppdrag, Priser och utmärkelser, Föredrag',
  tr: 'Haberler, Yayınlar, Eğitim, Deneyim, Dersler, Akademik görevler, Ödüller, Konuşmalar',
  uk: 'Новини, Публікації, Освіта, Досвід роботи, Викладання, Наукова діяльність, Нагороди, Доповіді',
  vi: 'Tin tức, Công bố khoa học, Học vấn, Kinh nghiệm, Giảng dạy, Hoạt động chuyên môn, Giải thưởng, Báo cáo',
  zh: '动态, 论文, 教育经历, 工作经历, 教学, 学术服务, 荣誉与奖项, 报告',
  'zh-Hant': '最新消息, 論文, 學歷, 經歷, 教學, 學術服務, 榮譽與獎項, 演講',
}

/** Tags that mean a language above. */
const likewise: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
}

/**
 * The headings for a language, in English where it has none here.
 *
 * @param lang a language tag (BCP 47)
 */
export function headingsFor(lang: string): { of: CollectionName; title: string }[] {
  const headings = (known(lang) ?? english).split(', ')
  return collectionNames.flatMap((of) => {
    const title = headings[order.indexOf(of)]
    return title === undefined ? [] : [{ of, title }]
  })
}

/** Whether there are headings in a language (BCP 47 tag). */
export function hasHeadings(lang: string): boolean {
  return known(lang) !== undefined
}

/** By the tag, then by its language and script, then by its language alone. */
function known(lang: string): string | undefined {
  const { language, script, baseName } = new Intl.Locale(lang)
  const tags = [baseName, ...(script ? [`${language}-${script}`] : []), language]
  return tags.map((tag) => languages[likewise[tag] ?? tag]).find((headings) => headings !== undefined)
}
