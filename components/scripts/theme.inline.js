// Before the first paint: the visitor's kept choice of colours, and the mark that scripts run at all.
{
  const root = document.documentElement
  root.dataset.script = ''
  try {
    const choice = localStorage.getItem('theme')
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice
  } catch {
    // Storage is closed to this page: the system's colours it is.
  }
}
