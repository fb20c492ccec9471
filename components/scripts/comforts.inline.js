// Comforts that nothing depends on: the choice of colours, the visitor map, and the mark on the section in view.
{
  const root = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)')
  const theme = () => root.dataset.theme ?? (system.matches ? 'dark' : 'light')
  const button = document.getElementById('theme')
  const bars = [...document.querySelectorAll('meta[name=theme-color]')]
  // The browser's own bar takes the colour of the system's choice, until the visitor chooses.
  const barColours = bars.map(({ content }) => content)
  const show = () => {
    button?.setAttribute('aria-pressed', String(theme() === 'dark'))
    const chosen = bars.findIndex(({ media }) => media.includes(root.dataset.theme))
    for (const [index, bar] of bars.entries()) bar.content = barColours[chosen < 0 ? index : chosen]
  }
  const choose = (choice) => {
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice
    else delete root.dataset.theme
    show()
  }
  button?.addEventListener('click', () => {
    const next = theme() === 'dark' ? 'light' : 'dark'
    const follows = (next === 'dark') === system.matches
    choose(follows ? '' : next)
    try {
      if (follows) localStorage.removeItem('theme')
      else localStorage.setItem('theme', next)
    } catch {
      // The choice lasts for this page only.
    }
  })
  const chooseKept = () => {
    try {
      choose(localStorage.getItem('theme'))
    } catch {
      // Storage is closed to this page: nothing was kept.
    }
  }
  system.addEventListener('change', show)
  // A page may come from memory, be made before it is asked for, or stay open in another tab while the choice changes.
  addEventListener('pageshow', ({ persisted }) => persisted && chooseKept())
  document.addEventListener('prerenderingchange', chooseKept)
  addEventListener('storage', chooseKept)
  show()

  for (const frame of document.querySelectorAll('iframe[data-src]'))
    frame.parentElement.addEventListener('toggle', () => {
      frame.src ||= frame.dataset.src
    })

  // What a fragment leads to is opened, where a browser does not do so by itself, and so is what is printed.
  const folds = [...document.querySelectorAll('details.fold')]
  const unfold = () => {
    const target = document.querySelector(':target')
    const fold = target?.closest('details.fold:not([open])')
    if (!fold) return
    fold.open = true
    target.scrollIntoView()
  }
  addEventListener('hashchange', unfold)
  unfold()
  let closed = []
  addEventListener('beforeprint', () => {
    closed = folds.filter(({ open }) => !open)
    for (const fold of closed) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false
  })

  const masthead = document.querySelector('header')
  new ResizeObserver(() => root.style.setProperty('--masthead', `${masthead.offsetHeight}px`)).observe(
    masthead,
  )

  // Rows that are moved sideways fade where they go on: at their beginning too, once they were moved.
  for (const row of document.querySelectorAll('header nav, #years'))
    row.addEventListener('scroll', () => row.classList.toggle('moved', row.scrollLeft !== 0))

  // On a phone the row of sections is moved sideways, to where the page's own is in sight.
  const own = masthead.querySelector('nav [aria-current]')
  const row = own?.closest('nav')
  row?.scrollBy(own.getBoundingClientRect().x - row.getBoundingClientRect().x - 32, 0)

  const links = []
  for (const link of document.querySelectorAll('header nav a[href*="#"]'))
    if (link.pathname === location.pathname) {
      const section = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      if (section) links.push([section, link])
    }
  if (links.length > 0) {
    const sections = [...document.querySelectorAll('main section[id]')]
    // The section somebody went to is the current one until they move on by themselves.
    let goneTo
    const mark = () => {
      // Else it is the last one that begins above a line: a third down the window, but its top edge at the start of the page
      // and its bottom edge at the end, so that every section has its turn.
      const most = root.scrollHeight - innerHeight
      const scale = Math.min(1, most / innerHeight)
      const third = innerHeight / 3
      const line =
        most > 0 ? Math.max(Math.min(scrollY / scale, third), innerHeight - (most - scrollY) / scale) : 0
      const passed = sections.filter((section) => section.getBoundingClientRect().top < line)
      const current = goneTo ?? passed.at(-1) ?? sections[0]
      for (const [section, link] of links)
        if (section === current) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
    }
    const goTo = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      goneTo = target?.closest('main section[id]')
      mark()
    }
    addEventListener('hashchange', goTo)
    // The same fragment once more is no change of it.
    for (const [, link] of links) link.addEventListener('click', () => setTimeout(goTo))
    for (const movement of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      addEventListener(
        movement,
        () => {
          goneTo = undefined
        },
        { passive: true },
      )
    addEventListener('scroll', mark, { passive: true })
    goTo()
  }
}
