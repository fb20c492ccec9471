/**
 * A page of Next's without the scripts that Next wrote into it: its payload, its bootstrap and its files. They serve
 * React in the browser, and no page here has it (docs/decisions/0008-pages-without-payload.md). Our own scripts stay.
 *
 * Plain JavaScript, since the running server loads it without a build.
 *
 * @param {string} html
 * @returns {string}
 */
export function barePage(html) {
  return html
    .replace(/<script>\(?self\.__next_f\b[\s\S]*?<\/script>/g, '')
    .replace(/<script id="_R_">[\s\S]*?<\/script>/g, '')
    .replace(/<script\b[^>]*\bsrc="\/_next\/static\/[^>]*><\/script>/g, '')
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
}

/** The file in the build's folder that says that pages have no React, and need no scripts of Next's. */
export const bareMark = 'pages-without-react'
