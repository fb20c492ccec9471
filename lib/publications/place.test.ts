import { describe, expect, it } from 'vitest'
import { readBibliography } from './bibliography/read/bib-file.ts'
import { publicationPlaces } from './place.ts'

// Where a fact stands: what is wrong with it is said with this line.

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })

it('a publication stands in its Markdown file or in its entry of a .bib file, and its facts on their lines', () => {
  const placeOf = publicationPlaces([
    file('content/publications/a.md', '---\ntitle: A\nyear: 2024\n---\n'),
    file('content/publications/b.bib', '@misc{B,\n  title = {B},\n  year = 2024}'),
    file('content/publications/c.md', 'no facts'),
    file('content/talks/d.md', '---\ntitle: D\n---\n'),
  ])
  const inBib = { path: 'content/publications/b.bib', entry: 'B' }
  expect(placeOf('a')).toEqual({ path: 'content/publications/a.md' })
  expect(placeOf('a', 'year')).toEqual({ path: 'content/publications/a.md', line: 3 })
  expect(placeOf('b')).toEqual({ ...inBib, line: 1 })
  expect(placeOf('b', 'year')).toEqual({ ...inBib, line: 3 })
  expect(placeOf('c', 'year')).toEqual({ path: 'content/publications/c.md' })
  expect(placeOf('d', 'title')).toEqual({ path: 'content/publications' })
})

describe('each fact of an entry is said to stand where its field does', () => {
  it.each([
    [
      'article',
      'author = {Quill, Ann and others}; title = {Nibs}; subtitle = {A Study}; journal = {Ink J.}; fjournal = {Ink Journal}; year = 2020; month = may; volume = 7; issue = 3; pages = {12--34}; doi = {10.1000/182}; issn = {2049-3630}; language = {german}; eprint = {2301.00001}; archiveprefix = {arXiv}; note = {Best Paper Award}; collaboration = {INK}; url = {https://e.org/a}; preview = {/a.png}; selected = {true}',
      'title title, authors author, etAl author, collaboration collaboration, arxiv eprint, venue journal, venueName fjournal, year year, month month, volume volume, number issue, pages pages, issn issn, language language, doi doi, links url, thumbnail preview, distinction note, selected selected',
    ],
    [
      'article',
      'author = {Quill, Ann}; title = {Nibs}; journaltitle = {Ink Journal}; shortjournal = {Ink J.}; date = {2020-05-03}; number = 4; eid = {e12}; langid = {german}; addendum = {Oral}; pdf = {https://e.org/a.pdf}; type = {Letter}',
      'title title, authors author, venue shortjournal, venueName journaltitle, kind type, year date, month date, number number, articleNumber eid, language langid, links pdf, distinction addendum',
    ],
    [
      'newspaper',
      'author = {Quill, Ann}; title = {Nibs}; journal = {Ink Times}; year = 2020; month = may; day = 3',
      'title title, authors author, venue journal, year year, month month, day day',
    ],
    [
      'newspaper',
      'author = {Quill, Ann}; title = {Nibs}; journal = {Ink Times}; date = {2020-05-03}',
      'title title, authors author, venue journal, year date, month date, day date',
    ],
    [
      'newspaper',
      'author = {Quill, Ann}; title = {Nibs}; journal = {Ink Times}; year = 2020; month = {3 May}',
      'title title, authors author, venue journal, year year, month month, day month',
    ],
    [
      'article',
      'author = {Quill, Ann}; title = {Nibs}; journal = {Ink J.}; year = {May 2020}; note = {Id/No 12}; pages = {9}; elocation-id = {}; award = {Oral}',
      'title title, authors author, venue journal, year year, month year, articleNumber note, distinction award',
    ],
    [
      'article',
      'author = {Quill, Ann}; title = {Nibs}; journal = {Ink J. (in press)}; year = 2020; number = {Article 12}; issue = 3',
      'title title, authors author, status journal, venue journal, year year, articleNumber number, number issue',
    ],
    [
      'article',
      'author = {Quill, Ann}; title = {Nibs}; journal = {Ink J.}; year = 2020; pages = {939--954 (Russian)}; link = {https://doi.org/10.1000/182}',
      'title title, authors author, venue journal, year year, language pages, pages pages, doi link',
    ],
    [
      'article',
      'author = {Quill, Ann}; title = {Nibs}; journal = {Ink J.}; year = 2020; pages = {Art. No. e12}; eissn = {20493630}; isbn = {978-3-16-148410-0}',
      'title title, authors author, venue journal, year year, articleNumber pages, isbn isbn',
    ],
    [
      'article',
      'author = {Quill, Ann}; title = {Nibs}; journal = {NBER Working Papers}; number = {26999}; year = 2020',
      'title title, authors author, venue journal, number number, year year',
    ],
    [
      'article',
      'author = {Quill, Ann}; title = {Nibs}; journal = {NBER Working Papers}; volume = {26999}; year = 2020',
      'title title, authors author, venue journal, number volume, year year',
    ],
    [
      'inproceedings',
      'author = {Quill, Ann}; title = {Nibs}; booktitle = {Ink Conf (Oral)}; series = {LNCS 1234}; editor = {Malm, Bo}; pages = {12 pages}; publisher = {Oslo: Inkers}; location = {Bern}; address = {Ulm}; eventdate = {2020-05-03}; year = 2020',
      'title title, authors author, editors editor, distinction booktitle, venue booktitle, year year, series series, volume series, totalPages pages, publisher publisher, place address, event location',
    ],
    [
      'inproceedings',
      'author = {Quill, Ann}; title = {Nibs}; booktitle = {Ink Conf}; shortvenue = {INK}; volume = {12345 LNCS}; eventtitle = {Ink Days}; venue = {Oslo}; year = 2020',
      'title title, authors author, venue shortvenue, venueName booktitle, year year, volume volume, series volume, event eventtitle',
    ],
    [
      'inproceedings',
      'author = {Quill, Ann}; title = {Nibs}; booktitle = {Ink Conf}; journal = {Journal of Ink}; volume = 5; number = 2; location = {Oslo}; year = 2020',
      'title title, authors author, venue journal, event location, year year, volume volume, number number',
    ],
    [
      'inproceedings',
      'author = {Quill, Ann}; title = {Nibs}; booktitle = {Ink Conf}; volume = {Proceedings of the Great Conference on Inks and Nibs}; eventdate = {2020-05-03}; year = 2020',
      'title title, authors author, venue volume, year year, event eventdate',
    ],
    [
      'inproceedings',
      'author = {Quill, Ann}; title = {Nibs}; booktitle = {Ink Conf}; volume = {LNAI-1234}; organization = {Ink Society}; year = 2020',
      'title title, authors author, venue booktitle, year year, volume volume, series volume, publisher organization',
    ],
    [
      'book',
      'author = {Quill, Ann}; maintitle = {Nibs}; publisher = {Ink Press}; edition = {2}; isbn = {978-3-16-148410-0}; pages = {312}; volumes = {3}; series = {Ink Studies ; 12}; translator = {Malm, Bo}; foreword = {Sol, Cy}; origdate = {1990}; origtitle = {Federn}; origpublisher = {Tinte}; address = {Oslo}; year = 2020',
      'title maintitle, authors author, translators translator, venue publisher, year year, originalTitle origtitle, originalPublisher origpublisher, originalYear origdate, series series, totalPages pages, volumes volumes, edition edition, isbn isbn, place address',
    ],
    [
      'book',
      'editor = {Quill, Ann and others}; title = {Nibs}; publisher = {Ink Publishing, Oslo, Norway}; year = {[1990] 2002}; numpages = 99; ean = {9783161484100}',
      'title title, editors editor, venue publisher, year year, originalYear year, totalPages numpages, isbn ean, place publisher',
    ],
    [
      'incollection',
      'author = {Quill, Ann}; title = {Nibs}; booktitle = {Ink Handbook (Third Edition)}; chapter = {Chapter 4}; publisher = {Ink Press}; year = 2020',
      'title title, authors author, venue booktitle, year year, chapter chapter, publisher publisher',
    ],
    [
      'inbook',
      'author = {Quill, Ann}; title = {Ink}; chapter = {On Nibs}; publisher = {Ink Press}; year = 2020',
      'title chapter, authors author, venue title, publisher publisher, year year',
    ],
    [
      'inbook',
      'author = {Quill, Ann}; title = {Ink}; chapter = {3}; type = {Section}; publisher = {Ink Press}; year = 2020',
      'title title, authors author, venue publisher, genre chapter, year year',
    ],
    [
      'techreport',
      'author = {Quill, Ann}; title = {Nibs}; institution = {Ink U}; number = {Technical Report No. 12-34}; pagetotal = 9; year = 2020',
      'title title, authors author, venue institution, year year, number number, genre number, totalPages pagetotal',
    ],
    [
      'techreport',
      'author = {Quill, Ann}; title = {Nibs}; institution = {Ink U}; reportnumber = {INK-7}; type = {Memo}; year = 2020',
      'title title, authors author, venue institution, kind type, genre type, year year, number reportnumber',
    ],
    [
      'misc',
      'author = {Quill, Ann}; title = {Nibs}; series = {Request for Comments}; number = {8259}; howpublished = {RFC 8259}; publisher = {RFC Editor}; year = 2020',
      'title title, authors author, venue publisher, genre series, number number, year year',
    ],
    [
      'patent',
      'author = {Quill, Ann}; title = {Nibs}; holder = {Ink Inc.}; location = {countryde}; note = {US Patent 9,876,543}; year = 2020',
      'title title, authors author, venue holder, place location, number note, year year',
    ],
    [
      'patent',
      'author = {Quill, Ann}; title = {Nibs}; holder = {Ink Inc.}; type = {patentus}; number = 7; year = 2020',
      'title title, authors author, venue holder, genre type, year year, number number',
    ],
    [
      'manual',
      'author = {Quill, Ann}; title = {nibs}; note = {R package version 1.2-3}; organization = {Inks}; year = 2020',
      'title title, authors author, venue organization, version note, year year',
    ],
    [
      'misc',
      'author = {Quill, Ann}; title = {Nibs}; note = {CEPR Discussion Paper No. 12345}; year = 2020',
      'title title, authors author, venue note, year year',
    ],
    [
      'unpublished',
      'author = {Quill, Ann}; title = {Nibs}; note = {Ms., University of Ink.}; year = 2020',
      'title title, authors author, venue note, genre note, year year',
    ],
    [
      'misc',
      'author = {Quill, Ann}; title = {Nibs}; doi = {10.5281/zenodo.1}; version = {1.0}; year = 2020',
      'title title, authors author, venue doi, year year, version version, doi doi',
    ],
    [
      'talk',
      'author = {Quill, Ann}; title = {Nibs}; eventtitle = {InkConf}; institution = {Ink U}; venue = {Oslo}; date = {2020-05-03}',
      'title title, authors author, venue eventtitle, year date, month date, day date, place institution',
    ],
    [
      'unpublished',
      'author = {Quill, Ann}; title = {Nibs}; note = {Invited talk at InkConf}; year = 2020',
      'title title, authors author, venue note, genre note, year year',
    ],
    [
      'misc',
      'author = {Quill, Ann}; title = {Nibs}; howpublished = {Inks}; eventtitle = {InkConf}; presentationtype = {talk}; year = 2020',
      'title title, authors author, venue eventtitle, year year',
    ],
    [
      'misc',
      'author = {Quill, Ann}; title = {Nibs}; eprint = {2301.00001}; archiveprefix = {arXiv}; year = 2023',
      'title title, authors author, arxiv eprint, venue eprint, year year',
    ],
    [
      'misc',
      'author = {Quill, Ann}; title = {Nibs}; howpublished = {Inks}; type = {Workshop}; year = {in preparation}',
      'title title, authors author, venue howpublished, kind year',
    ],
    [
      'jurisdiction',
      'title = {Quill v. Malm}; institution = {Court of Inks}; reporter = {U.S.}; volume = 7; series = {F}; number = {12}; date = {1954-05-17}',
      'title title, venue institution, series series, year date, month date, day date, volume volume, number number',
    ],
    [
      'misc',
      'title = {Nibs}; organization = {Ink Works}; howpublished = {Inks}; year = 2020',
      'title title, authors organization, venue howpublished, year year, publisher organization',
    ],
    [
      'misc',
      'author = {Quill, Ann}; title = {Nibs}; howpublished = {Inks}; editor = {Malm, Bo}; editortype = {translator}; address = {Oslo}; bibbase_note = {Best Paper Award}; year = 2020',
      'title title, authors author, translators editor, venue howpublished, year year, place address, distinction bibbase_note',
    ],
  ])('@%s of %s', (type, fields, facts) => {
    const text = `@${type}{k,\n${fields.replaceAll('; ', ',\n')}\n}`
    const [entry] = readBibliography(file('a.bib', text), []).entries
    const said = Object.keys(entry?.data ?? {}).flatMap((fact) => {
      const [, field] = /^(\w+) =/.exec(text.split('\n')[(entry?.placeOf([fact]).line ?? 0) - 1] ?? '') ?? []
      return field === undefined ? [] : [`${fact} ${field}`]
    })
    expect(said.join(', ')).toBe(facts)
  })
})
