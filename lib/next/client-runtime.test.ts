import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../test-folder.ts'
import { findClientFile } from './client-runtime.ts'

async function siteWith(source: string): Promise<string> {
  const root = await temporaryFolder()
  await mkdir(join(root, 'app/deep'), { recursive: true })
  await mkdir(join(root, 'components'))
  await writeFile(join(root, 'app/deep/page.tsx'), source)
  return root
}

describe('findClientFile', () => {
  it.each([
    `'use client'\nexport {}`,
    `"use client";`,
    `// why\n/* and\n how */\n'use client'`,
    `\uFEFF'use client'`,
    `'use strict'\n'use client'`,
  ])('finds %j', async (source) => {
    expect(findClientFile(await siteWith(source))).toBe('app/deep/page.tsx')
  })

  it.each([`// 'use client'\nexport {}`, `export const words = "'use client'"`, `/* 'use client' */`, ''])(
    'passes over %j',
    async (source) => {
      expect(findClientFile(await siteWith(source))).toBeUndefined()
    },
  )
})
