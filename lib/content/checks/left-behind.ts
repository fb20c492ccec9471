/**
 * Whether a file, or a folder, by its name is none of the owner's content: hidden, or left by an editor, a system, git or a merge. A copy that an
 * editor keeps may hold what was taken out of the page, so nothing ever asks to publish it.
 */
export function isLeftBehind(name: string): boolean {
  return (
    /^[.~]|^(4913|#.*#|thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r?|__macosx|@eadir|readme(\.(md|txt|rst))?|license(\.(md|txt))?|licence(\.(md|txt))?|contributing\.md|changelog\.md|cname|makefile)$/i.test(
      name,
    ) ||
    /~$|\.(sw[a-p]|bak|backup|old|orig|rej|save|tmp|temp|part|crdownload|lock|log|un~)$/i.test(name) ||
    /\.(base|local|remote|backup)(\.\d+)?\.md$/i.test(name)
  )
}
