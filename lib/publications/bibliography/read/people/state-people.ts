import { contributionsIn } from '../../vocabularies.ts'
import type { FactWriter } from '../fact-writer.ts'

/** States whose work an entry is, and what each did for it. */
export function statePeople(facts: FactWriter, type: string): void {
  const { fields } = facts
  const translating = ['editor', 'editora', 'editorb', 'editorc'].filter((name) =>
    /^translator$/i.test(facts.textOf(`${name}type`)),
  )
  // Whoever made a film or a performance is no editor of it.
  const making = ['editor', 'editora', 'editorb', 'editorc'].filter((name) =>
    makers.test(facts.textOf(`${name}type`)),
  )
  const editing = ['editor', 'editora'].filter(
    (name) => !translating.includes(name) && !making.includes(name),
  )
  const [authors, editors] = [
    facts.people('authors', 'author', ...making),
    facts.people('editors', ...editing),
  ]
  if (authors.others || (editors.others && !fields.has('author'))) facts.state('etAl', 'true', 'author')
  remarkMoreEditors(facts, editing, editors.others)
  if (!fields.get('author')?.value && !facts.data.editors) stateOrganisation(facts, type)
  facts.people('translators', 'translator', ...translating)
  stateContributors(facts)
  facts.text('collaboration', 'collaboration')
}

/** Editors of a book that has authors, or of a paper, are those who are named: that there are more stands in BibTeX alone. */
function remarkMoreEditors(facts: FactWriter, editing: readonly string[], others: boolean): void {
  const name = editing.find((one) => facts.fields.get(one)?.value)
  const line = name && facts.fields.get(name)?.line
  if (others && line && facts.fields.has('author'))
    facts.remark(
      line,
      name,
      'ends in "and others", which stands in the BibTeX that visitors get, and nowhere else; name them all',
    )
}

/** Who added a foreword, an introduction and the like (biblatex manual 2.2.2). */
function stateContributors(facts: FactWriter): void {
  const all = Object.entries(contributionsIn).flatMap(([name, role]) => {
    return facts.peopleOf(name).map((one) => {
      const { name: called, family } = typeof one === 'string' ? { name: one, family: undefined } : one
      return { name: called, ...(family && { family }), role }
    })
  })
  facts.state('contributors', all)
}

/** What `editortype` says of people whose work it is. */
const makers = /^(director|producer|conductor|performer|composer|artist|creator|presenter|host|curator)s?$/i

/** Kinds of entries that an organisation writes as a whole, and then names itself in a field of its own (BibTeXing, 3.1, @manual). */
export const ofOrganisations =
  /^(manual|misc|booklet|techreport|report|standard|online|electronic|www|software|dataset)$/

/** The author of what names none: the organisation it is of; of a standard of the IEEE, which are exported without, the IEEE. */
function stateOrganisation(facts: FactWriter, type: string): void {
  const isOfIeee = ['journal', 'booktitle', 'title'].some((name) => /^IEEE Std\b/.test(facts.textOf(name)))
  const field = ['organization', 'institution'].find((name) => facts.textOf(name))
  const name = field && ofOrganisations.test(type) ? facts.textOf(field) : isOfIeee ? 'IEEE' : ''
  if (name) facts.state('authors', [{ name, family: name }], field)
}
