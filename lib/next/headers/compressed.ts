/** What route handlers answer, and as what: word for word what the handler of each says. */
const types = {
  '/formulas.css': 'text/css; charset=utf-8',
  '/publications.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '/resume.json': 'application/json',
  '/llms.txt': 'text/plain; charset=utf-8',
}

/**
 * Rules for `headers` in next.config.ts by which Next's server compresses what route handlers answer. It hands their content type to its
 * compressor as a list, which that does not take for text; a type that a rule has set before, and that is the same, stays
 * as it is, and is a word.
 */
export const compressedAnswers = Object.entries(types).map(([source, value]) => ({
  source,
  headers: [{ key: 'Content-Type', value }],
}))
