// The filter of the publications. It lives in the address (?q=…&year=…&kind=…&venue=…&topic=…&role=…), so that a view can
// be linked; without this script the whole list stands there.
{
  const filter = document.getElementById('filter')
  const list = document.getElementById('publications')
  const output = filter.querySelector('output')
  const reset = filter.querySelector('button')
  const wordsField = filter.querySelector('input')
  const selects = [...filter.querySelectorAll('select')]
  const choices = filter.querySelector('details')
  const words = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

  // What a row says of its paper, its abstract and topics too; not its BibTeX, in which every paper has a "title".
  const told = (node) =>
    [...node.querySelectorAll('h3, .by, .meta, .panel .prose')].map((part) => part.textContent).join(' ') +
    ` ${node.querySelector('.meta b')?.title ?? ''} ${node.dataset.topic ?? ''}`

  let rows
  const readRows = () => {
    rows = [...list.querySelectorAll('article')].map((node) => ({
      node,
      text: words(told(node)),
      values: Object.fromEntries(selects.map(({ name }) => [name, (node.dataset[name] ?? '').split('\n')])),
    }))
  }

  // Years that stand on pages of their own are fetched from there as soon as somebody looks for something.
  let whole
  const readWhole = async () => {
    const pages = [...document.querySelectorAll('#years a:not([href^="#"])')]
    const texts = await Promise.all(
      pages.map(async ({ href }) => {
        const answer = await fetch(href)
        if (!answer.ok) throw new Error(`${href}: ${answer.status}`)
        return answer.text()
      }),
    )
    for (const text of texts)
      list.append(...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('#publications > *'))
    list.toggleAttribute('data-whole', pages.length > 0)
    readRows()
  }

  const matches = (row, wanted, but) =>
    wanted.q.every((word) => row.text.includes(word)) &&
    selects.every(({ name }) => name === but || !wanted[name] || row.values[name].includes(wanted[name]))

  const show = () => {
    const wanted = Object.fromEntries(selects.map(({ name, value }) => [name, value]))
    wanted.q = words(wordsField.value).split(/\s+/).filter(Boolean)
    let found = 0
    for (const row of rows) {
      row.node.hidden = !matches(row, wanted)
      if (!row.node.hidden) found += 1
    }
    for (const year of list.children) {
      year.hidden = !year.querySelector('article:not([hidden])')
      const link = document.querySelector(`nav a[href="#${year.id}"]`)
      if (link) link.parentElement.hidden = year.hidden
    }
    for (const { name, options } of selects) {
      const left = rows.filter((row) => matches(row, wanted, name))
      for (const option of options)
        if (option.value) {
          const count = left.filter((row) => row.values[name].includes(option.value)).length
          option.textContent = `${option.dataset.label} (${count})`
          option.disabled = count === 0 && !option.selected
        }
    }
    const any = wanted.q.length > 0 || selects.some(({ value }) => value)
    reset.hidden = !any
    output.value =
      found === 0
        ? filter.dataset.none
        : any
          ? filter.dataset.some.replace('{found}', found).replace('{total}', rows.length)
          : output.defaultValue
  }

  const elsewhere = document.querySelector('#years a:not([href^="#"])') !== null
  const apply = async () => {
    const asked = [wordsField, ...selects].some(({ value }) => value.trim())
    // The page counts all papers, its rows are those of some years: it stays as it was sent until somebody looks.
    if (!asked && elsewhere && !whole) {
      output.value = output.defaultValue
      return
    }
    if (asked) {
      output.value = filter.dataset.loading
      try {
        whole ??= readWhole()
        await whole
      } catch {
        whole = undefined
        output.value = filter.dataset.failed
        return
      }
    }
    show()
  }

  const fromAddress = () => {
    const address = new URLSearchParams(location.search)
    wordsField.value = address.get('q') ?? ''
    for (const select of selects) {
      const value = address.get(select.name) ?? ''
      // A choice that no paper has is shown as what it is, and finds nothing.
      if (value && ![...select.options].some((option) => option.value === value)) {
        const option = new Option(value, value)
        option.dataset.label = value
        select.add(option)
      }
      select.value = value
      if (value) choices.open = true
    }
    apply()
  }

  // What is typed is in the address when the typing rests.
  let waiting
  const later = (milliseconds) => {
    clearTimeout(waiting)
    waiting = setTimeout(toAddress, milliseconds, 'replaceState')
  }
  const toAddress = (step) => {
    clearTimeout(waiting)
    waiting = undefined
    const address = new URLSearchParams()
    for (const { name, value } of [wordsField, ...selects]) if (value.trim()) address.set(name, value.trim())
    const search = String(address)
    try {
      history[step](null, '', search ? `?${search}` : location.pathname)
    } catch {
      // A browser allows only so many steps in a while (WebKit 100 in ten seconds): the list is right, its address comes later.
      later(5000)
    }
  }

  readRows()
  wordsField.addEventListener('input', () => {
    later(300)
    apply()
  })
  for (const select of selects)
    select.addEventListener('change', () => {
      toAddress('pushState')
      apply()
    })
  reset.addEventListener('click', () => {
    for (const field of [wordsField, ...selects]) field.value = ''
    toAddress('pushState')
    apply()
    wordsField.focus()
  })
  addEventListener('popstate', fromAddress)
  addEventListener('pageshow', () => waiting || fromAddress())
  addEventListener('pagehide', () => waiting && toAddress('replaceState'))
}
