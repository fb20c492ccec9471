// Comforts that nothing depends on: the choice of colours, and the mark on the section in view.
{
  const root = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)')
  const theme = () => root.dataset.theme ?? (system.matches ? 'dark' : 'light')
  const button = document.getElementById('theme')
  const show = () => button?.setAttribute('aria-pressed', String(theme() === 'dark'))
  button?.addEventListener('click', () => {
    const next = theme() === 'dark' ? 'light' : 'dark'
    const follows = (next === 'dark') === system.matches
    if (follows) delete root.dataset.theme
    else root.dataset.theme = next
    try {
      if (follows) localStorage.removeItem('theme')
      else localStorage.setItem('theme', next)
    } catch {
      // The choice lasts for this page only.
    }
    show()
  })
  system.addEventListener('change', show)
  show()

  const links = new Map()
  for (const link of document.querySelectorAll('header nav a[href*="#"]'))
    if (link.pathname === location.pathname)
      links.set(document.getElementById(decodeURIComponent(link.hash.slice(1))), link)
  links.delete(null)
  if (links.size > 0) {
    const sections = [...document.querySelectorAll('main section[id]')]
    const mark = () => {
      // The section in view is the last one whose top has passed the upper third of the window, or the end of the page.
      const atEnd = innerHeight + scrollY >= root.scrollHeight - 2
      const passed = sections.filter(
        (section) => atEnd || section.getBoundingClientRect().top < innerHeight / 3,
      )
      const current = passed.at(-1) ?? sections[0]
      for (const [section, link] of links)
        if (section === current) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
    }
    addEventListener('scroll', mark, { passive: true })
    mark()
  }
}
