import { expect, it } from 'vitest'
import { load, paper } from '../test-folder.ts'
import { nameOfMade } from './made-citations.ts'

it('citations are kept under a name that other facts and other styles do not have', async () => {
  const named = async (facts: string, style: 'apa' | 'ieee') =>
    (await load({ 'publications/a.md': paper(facts) })).publications.map((one) => nameOfMade(one, [style]))
  const names = [await named('', 'apa'), await named('month: 3', 'apa'), await named('', 'ieee')].flat()
  expect(await named('', 'apa')).toEqual(names.slice(0, 1))
  expect(new Set(names).size).toBe(3)
  for (const name of names) expect(name).toMatch(/^[\w-]{22}$/)
})
