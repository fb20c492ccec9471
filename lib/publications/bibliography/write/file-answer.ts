const contentTypes = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
}

/**
 * An export as the answer to a request: to be kept as a file of that name; "not found" where there is none.
 *
 * @param name of the file, without its ending
 */
export function fileAnswer(
  text: string | undefined,
  ending: keyof typeof contentTypes,
  name: string,
): Response {
  if (text === undefined) return new Response('There is no such publication.\n', { status: 404 })
  return new Response(text, {
    headers: {
      'content-type': contentTypes[ending],
      'content-disposition': `attachment; filename="${name}.${ending}"`,
    },
  })
}
