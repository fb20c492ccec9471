/**
 * Chinese family names in pinyin: the commonest hundred or so but for those that are given names in Japan ("Yu", "Ren"), and
 * those of two syllables. Others are given names elsewhere ("Li", "Chen"): what follows them decides.
 */
const familyNames = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao zeng peng xiao cai pan tian dong yuan jiang ye du su wei cheng lv lü ding lu yao shen zhong cui fan fu shi liao jia xia wen fang zou xiong bai meng qin qiu hou yin xue yan lei duan long tao shao mao chang wan gu qian kong ouyang sima shangguan zhuge situ huangfu murong dongfang gongsun'.split(
    ' ',
  ),
)

/** Korean family names, and those that are written another way in Taiwan. */
const familyNamesBeforeHyphens = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn hong yoo oh bae nam noh moon tsai hsu hsieh kuo chiu tseng chou hsiao'.split(
    ' ',
  ),
)

/** "Min-jun": no family name goes on with a small letter behind its hyphen, but for Arabic ones. */
const hyphenated = /^(?!(?:Al|El|Abd|Abu|Ibn|Ben|Bin)-)\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** One syllable of pinyin (GB/T 16159), `v` for `ü` as it is typed. */
const syllable = [
  '[bpmf](?:ang?|a|ai|ao|ei|eng?|i|ian|iao|ie|ing?|iu|ou?|u)',
  '[dtnl](?:ang?|a|ai|ao|ei?|eng?|i|ia|iang?|iao|ie|ing?|iu|ong|ou|u|uan|ui|un|uo|[üv]e?)',
  '(?:[gkh]|[zcs]h?|r)(?:ang?|a|ai|ao|ei?|eng?|ong|ou|u|ua|uai|uang?|ui|un|uo)|(?:[zcs]h?|r)i',
  '[jqx](?:i|ia|iang?|iao|ie|ing?|iong|iu|u|uan|ue|un)',
  'y(?:ang?|a|ao|e|ing?|i|ong|ou|uan?|ue|un|u)',
  'w(?:ang?|a|ai|ei|eng?|o|u)',
  'ang?|a|ai|ao|er?|eng?|ou',
].join('|')

/** A given name of two syllables: "Mingyu", "Wei-Ling"; "Qiao" is one, and a family name as often. */
const givenName = new RegExp(`^(?!(?:${syllable})$)(?:${syllable})['’-]?(?:${syllable})$`, 'u')

/** The commonest family names of Vietnam, without their accents; some of a syllable only, which others have too, are not among them. */
const vietnamese = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong dinh trinh truong luong doan'.split(
    ' ',
  ),
)

/** A name without accents, in small letters. */
export function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
}

/** Whether three or more words, each one syllable, are likely a Vietnamese name in its own order: "Nguyen Thi Hong Nhung". */
export function isVietnameseInOrder(words: readonly string[]): boolean {
  const plain = words.map(withoutAccents)
  return (
    plain.length > 2 &&
    vietnamese.has(plain[0] ?? '') &&
    !vietnamese.has(plain.at(-1) ?? '') &&
    plain.every((word) => /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/.test(word))
  )
}

/**
 * Whether two words in Latin letters may well be a family name and a given name in this order, as in "Zhang Mingyu" and "Kim
 * Min-jun": the first is a Chinese or Korean family name, and the second, which is none, is two syllables of pinyin, or goes on
 * behind a hyphen. "Mingyu Zhang" and "Yang Liu" are read as English has them.
 */
export function mayPutFamilyFirst(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  const [family, given] = [first.toLowerCase(), second.toLowerCase()]
  if (words.length !== 2 || familyNames.has(given) || familyNamesBeforeHyphens.has(given)) return false
  if (familyNames.has(family)) return givenName.test(given) || hyphenated.test(second)
  return familyNamesBeforeHyphens.has(family) && hyphenated.test(second)
}
