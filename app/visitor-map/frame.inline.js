// Runs in the frame of the visitor map, whose body names the script in data-src, and what is said where it is not asked for or fails.
{
  const { src, loading, notAsked, failed } = document.body.dataset
  const say = (words) => {
    document.getElementById('word').textContent = words
  }
  if (navigator.doNotTrack === '1' || navigator.globalPrivacyControl) {
    say(notAsked)
  } else {
    say(loading)
    const script = document.createElement('script')
    script.id = 'clustrmaps'
    script.src = src
    script.onload = () => say('')
    script.onerror = () => say(failed)
    document.body.append(script)
  }
}
