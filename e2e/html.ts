import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }))

/** What is wrong with a page's HTML, one line for each fault. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    // HTML asks for imagesizes only beside widths (100w); portraits are named by density (2x). In text it asks for no ">" to be
    // encoded, which prose may hold (p > 0.05).
    messages
      .filter(({ message }) => !/requires "imagesizes"|^Raw ">"/.test(message))
      .map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`),
  )
}
