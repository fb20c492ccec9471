// Copies the text that a button names, and says so; where the clipboard is closed, marks the text to be copied by hand.
for (const button of document.querySelectorAll('button[data-copy]'))
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy)
    try {
      await navigator.clipboard.writeText(source.textContent)
      button.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(source)
      button.textContent = 'Marked: copy it now'
    }
    document.getElementById('copied').textContent = button.textContent
    setTimeout(() => {
      button.textContent = 'Copy'
      document.getElementById('copied').textContent = ''
    }, 3000)
  })
