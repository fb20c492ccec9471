// A formula is copied as a line of text: browsers copy its letters one below the other, or a/b as ab.
document.addEventListener('copy', (event) => {
  const selection = getSelection()
  const copied = document.createElement('div')
  for (let range = 0; range < selection.rangeCount; range += 1)
    copied.append(selection.getRangeAt(range).cloneContents())
  const formulas = copied.querySelectorAll('math')
  if (formulas.length === 0) return
  // Whoever pastes into a program that sets formulas has them as such.
  event.clipboardData.setData('text/html', copied.innerHTML)
  for (const formula of formulas)
    formula.replaceWith(formula.getAttribute('data-text') ?? formula.getAttribute('aria-label'))
  document.body.append(copied)
  event.clipboardData.setData('text/plain', copied.innerText)
  copied.remove()
  event.preventDefault()
})
