// Runs in the frame of the visitor map, whose body names the script in data-src.
{
  const { src } = document.body.dataset
  const say = (words) => {
    document.getElementById('word').textContent = words
  }
  if (navigator.doNotTrack === '1' || navigator.globalPrivacyControl) {
    say('Your browser asks not to be tracked, so the map was not asked for.')
  } else {
    say('Asking for the map…')
    const script = document.createElement('script')
    script.id = 'clustrmaps'
    script.src = src
    script.onload = () => say('')
    script.onerror = () => say('The map does not answer at the moment.')
    document.body.append(script)
  }
}
