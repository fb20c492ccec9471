/** A script that is set into the page as it stands (see `turbopack.rules` in next.config.ts). */
declare module '*.inline.js' {
  const source: string
  export default source
}
