// Copies the text that a button names, and says so; where the clipboard is closed, marks the text to be copied by hand. Rows that
// the filter fetches bring their buttons with them: the page listens for all.
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('button[data-copy]')
  if (!button) return
  const source = document.getElementById(button.dataset.copy)
  button.dataset.words ??= button.textContent
  try {
    await navigator.clipboard.writeText(source.textContent)
    button.textContent = button.dataset.copied
  } catch {
    getSelection().selectAllChildren(source)
    button.textContent = button.dataset.selected
  }
  document.getElementById('copied').textContent = button.textContent
  setTimeout(() => {
    button.textContent = button.dataset.words
    document.getElementById('copied').textContent = ''
  }, 3000)
})
