import { expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'

it.each(['https://example.org/cats.png', 'images/gone.png'])(
  'a heading that is the picture %s is called as that',
  (src) => {
    const { sections } = contentOf(`# ![Cats](${src})\n\nOf cats.`)
    expect(sections.map(({ title }) => title)).toEqual(['Cats'])
  },
)
