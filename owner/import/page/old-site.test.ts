import { expect, it } from 'vitest'
import { configOf } from './old-site.ts'

it.each(['_config.yml', '_config.yaml'])('the settings of an old site are read from %s', (path) => {
  const texts = new Map([[path, 'title: Ada Example']])
  expect(configOf({ texts, paths: new Set([path]) })).toEqual({ title: 'Ada Example' })
})
