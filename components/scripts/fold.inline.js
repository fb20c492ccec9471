// Right behind the rest of a list, which stands open for whoever has no scripts: folded before it is drawn.
document.currentScript.previousElementSibling.open = false
