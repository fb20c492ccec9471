import { expect, it } from 'vitest'
import { entry, load } from '../test-folder.ts'
import { homeHeadings } from './headings.ts'

it('no two headings of the home page share an id, nor does one with a section', async () => {
  const content = await load({
    'site.md': entry('title: T\nsections:\n  - { of: about, id: about }\n  - { of: sections, id: more }'),
    'profile.md': entry('name: N', '# Looms\n\n# Looms\n\n# More\n\n# About'),
    'sections/hobbies.md': entry('title: Hobbies', '# Looms\n\n# Hobbies'),
    'sections/pets.md': entry('title: Pets', '# Looms\n\n# Hobbies'),
  })
  expect(Object.fromEntries(homeHeadings(content))).toEqual({
    about: ['looms', 'looms-1', 'more-1', 'about-1'],
    'sections/hobbies': ['looms-2', 'hobbies-1'],
    'sections/pets': ['looms-3', 'hobbies-2'],
  })
})
