import { expect, it } from 'vitest'
import { compactScript } from './inline-script.ts'

it('leaves out comments and indentation, and nothing that runs', () => {
  const source = `// Why.\n{\n  const url = 'https://example.org' // stays\n\n  // gone\n  run(url)\n}\n`
  expect(compactScript(source)).toBe(`{\nconst url = 'https://example.org' // stays\nrun(url)\n}`)
})
