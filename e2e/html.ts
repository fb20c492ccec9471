import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }))

/** What is wrong with a page's HTML, one line for each fault. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    // HTML asks for imagesizes only beside widths (100w); portraits are named by density (2x).
    messages
      .filter(({ message }) => !message.includes('requires "imagesizes"'))
      .map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`),
  )
}
