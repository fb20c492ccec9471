import { isWebAddress } from '../../markdown/web-address.ts'
import { addressAdvice, anyAddress, isAddress } from '../checks/address-advice.ts'
import {
  type Account,
  accountWords,
  readAccount,
  readArxiv,
  readDoi,
  readIsbn,
  readIssn,
  readRor,
  readScholarPaper,
} from '../identifiers.ts'
import { textRead, textThat } from '../schema.ts'

/** Where things and people are found: addresses, and identifiers that services and libraries give. */

/** An address on the web. */
export const webAddress = textThat('an address', addressAdvice, isWebAddress)

/** An address on the web, or one within the site, beginning with a slash. */
export const address = textThat(
  'an address',
  (written) => {
    const [, file] =
      /^(?:public\/)?([\w/-]+\.(?:pdf|png|jpe?g|svg|webp|gif|html?|zip|bib|md))$/i.exec(written) ?? []
    return file
      ? `write /${file} for the file public/${file}`
      : addressAdvice(written).replace(
          'example.org/page',
          'example.org/paper.pdf, or /paper.pdf for a file in public/',
        )
  },
  isAddress,
)

/** An address, or where else a link of a person leads: an e-mail address or a telephone number. */
export const contact = textThat(
  'an address',
  (written) => {
    // The nought in brackets of +49 (0)30 is for those who call from within the country.
    if (
      /^\+?\d[\d\s().-]{4,}$/.test(written) &&
      !/^(?:\d{4}-\d\d(?:\d\d)?(?:-\d\d)?|\d{4}(?:-\d{4}){3})$/.test(written)
    )
      return `write tel:${written.replace(/^((?:\+|00)[\d\s.-]*)\(0\)/, '$1').replace(/[^\d+]/g, '')}`
    if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(written)) return `write mailto:${written}`
    const advice = /\s/.test(written) ? anyAddress : addressAdvice(written)
    return advice === anyAddress
      ? 'write for example https://example.org/page, mailto:name@example.org or tel:+493012345; what has no address stands in the text below'
      : advice
  },
  (value) => isAddress(value) || /^mailto:[^\s@]+@[^\s@]+$/i.test(value) || /^tel:\+?[\d().-]+$/i.test(value),
)

/** The page of a person at a service: its address, or the name or number that the service knows the person by. */
export function account(of: Account) {
  const { expected, advice } = accountWords(of)
  return textRead(expected, advice, (value) => readAccount(of, value))
}

/** A DOI, also as an address. Comes out bare. */
export const doi = textRead('a DOI', 'write for example 10.1000/182', (value) =>
  /10\.\d{4}\S*\s.*10\.\d{4}/.test(value) ? undefined : readDoi(value),
)

/** An arXiv identifier, also as an address. Comes out bare. */
export const arxiv = textRead('an arXiv identifier', 'write for example 1501.00001', readArxiv)

/** An ISBN. Comes out without the word before it. */
export const isbn = textRead(
  'an ISBN of 10 or 13 digits whose last digit fits the others',
  'write for example 978-3-16-148410-0',
  readIsbn,
)

/** An ISSN. Comes out as `2049-3630`. */
export const issn = textRead(
  'an ISSN whose last digit fits the others',
  'write for example 2049-3630',
  readIssn,
)

/** The identifier of an organisation at ror.org, also as an address. Comes out as the address. */
export const ror = textRead(
  'an identifier of ror.org whose last two digits fit the others',
  'find the organisation at https://ror.org and write for example https://ror.org/03yrm5c26',
  readRor,
)

/** Google Scholar's id of a paper in a profile, also as an address. Comes out as `author:paper`. */
export const scholarPaper = textRead(
  'an author_pub_id',
  'write for example AbCdEfGhIjK:u5HHmVD_uO8C',
  readScholarPaper,
)

const emailAdvice = (written: string) => {
  const plain = written
    .replace(/\s*[([{<]?\s*(?:\b|_)(?:at|AT)(?:\b|_)\s*[)\]}>]?\s*/, '@')
    .replace(/\s*[([{<]?\s*\b(?:dot|DOT)\b\s*[)\]}>]?\s*/g, '.')
  if (written.length > 200) return 'write for example name@example.org'
  const [inside = ''] = /[^\s<>()@:,;]+@[^\s<>()@:,;]+\.[^\s<>()@:,;]+/.exec(plain.normalize('NFKC')) ?? []
  if (inside !== '' && written.normalize('NFKC').split('@').length === 2) return `write ${inside}`
  if (written !== plain && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain)) return `write ${plain}`
  return written.split('@').length > 2
    ? 'write one here, and every other among links.other as mailto:name@example.org'
    : 'write for example name@example.org'
}

/** An e-mail address. */
export const email = textRead('an e-mail address', emailAdvice, (value) => {
  const bare = value.replace(/^mailto:/i, '')
  return /^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/.test(bare) ? bare : undefined
})
