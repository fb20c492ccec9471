import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Serves one function of a `vercel build` as Vercel would run it, on a port of its own choice, which it prints.
// node e2e/vercel-function.mjs PROJECT FUNCTION FOLDER: lays the function's files out in FOLDER, which must be outside the
// project, so that nothing is found that the function does not hold.
const [project = '', name = '', folder = ''] = process.argv.slice(2)
const source = join(project, '.vercel/output/functions', `${name}.func`)
const { handler, filePathMap } = JSON.parse(readFileSync(join(source, '.vc-config.json'), 'utf8'))
cpSync(source, folder, { recursive: true, dereference: true })
for (const [place, path] of Object.entries(filePathMap)) {
  mkdirSync(dirname(join(folder, place)), { recursive: true })
  cpSync(join(project, path), join(folder, place), { dereference: true })
}
const launched = createRequire(join(folder, '/'))(`./${handler}`)
const server = createServer(launched.default ?? launched)
server.listen(0, '127.0.0.1', () => console.log(`serving ${server.address().port}`))
