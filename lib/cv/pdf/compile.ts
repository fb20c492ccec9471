import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messageOf } from '../../message-of.ts'
import { fontsFor } from './fonts.ts'
import type { CvDocument } from './nodes.ts'
import { packed } from './pack.ts'
import { textsOf } from './texts.ts'

/** The document as PDF; or why no compiler runs here; or what of the content cannot be set, in sentences. */
export type Compiled = { pdf: Uint8Array } | { unavailable: string } | { problems: string[] }

const folder = dirname(fileURLToPath(import.meta.url))

/**
 * Sets a document with Typst (typst.app/docs), as PDF/UA-1: tagged, with every letter drawn. The words of the content reach
 * the templates as data, and nothing but the content decides about the bytes.
 *
 * @param load loads the compiler, which is an optional package; a test can take it away
 * @returns the file, or in words why there is none; never throws for content's sake
 */
export async function compileCv(
  document: CvDocument,
  load = () => import('@myriaddreamin/typst-ts-node-compiler'),
): Promise<Compiled> {
  const texts = textsOf(document)
  const { families, files, missing } = await fontsFor(texts, document)
  if (missing.length > 0) return { problems: noFonts(missing, texts) }
  let compiler: InstanceType<Awaited<ReturnType<typeof load>>['NodeCompiler']>
  try {
    const { NodeCompiler } = await load()
    compiler = NodeCompiler.create({
      workspace: folder,
      fontArgs: [{ fontBlobs: files.map((bytes) => Buffer.from(bytes)) }],
    })
  } catch (error) {
    return { unavailable: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
  compiler.mapShadow(
    join(folder, 'templates/document.json'),
    Buffer.from(JSON.stringify({ ...document, families })),
  )
  try {
    const pdf = compiler.pdf({ mainFilePath: join(folder, 'templates/main.typ') }, { pdfStandard: 'ua-1' })
    return { pdf: packed(pdf) }
  } catch (error) {
    return { problems: problemsIn(messageOf(error)) }
  }
}

/** One sentence for each entry that has such letters. */
function noFonts(missing: readonly string[], texts: readonly { text: string; from: string }[]): string[] {
  const letters = new Map<string, string[]>()
  for (const letter of missing) {
    const from = texts.find(({ text }) => text.includes(letter))?.from ?? 'the templates'
    letters.set(from, [...(letters.get(from) ?? []), letter])
  }
  return [...letters].map(
    ([from, some]) =>
      `${from}: expected letters that an installed font has, received ${some.map(named).join(', ')}; add the package of a Noto font that has them (npm install @fontsource-variable/noto-sans-…), or write it otherwise`,
  )
}

function named(letter: string): string {
  return `"${letter}" (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
}

/** Typst's diagnostics, which come as Rust prints them. */
function problemsIn(message: string): string[] {
  const said = [...message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
    text.replace(/\\"/g, '"').replace(/^PDF\/UA-1 error: /, ''),
  )
  return said.length > 0 ? said : [message]
}
