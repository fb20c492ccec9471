import { execFileSync } from 'node:child_process'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../lib/test-folder.ts'
import { unservableFiles } from './unservable.ts'

// Windows has no such files, and lets few people make links.
const onUnix = it.skipIf(process.platform === 'win32')

onUnix('names what no server can send, and links to what nobody meant to publish', async () => {
  const folder = await temporaryFolder()
  const root = join(folder, 'site')
  const at = (name: string) => join(root, 'public', name)
  for (const name of ['public/talks', 'papers', '.git']) await mkdir(join(root, name), { recursive: true })
  for (const path of [at('a.pdf'), at('talks/b.pdf'), join(root, 'papers/c.pdf'), join(root, '.env.local')])
    await writeFile(path, 'x')
  await writeFile(join(folder, 'private.txt'), 'x')
  for (const [to, from] of [
    ['a.pdf', 'same.pdf'],
    ['../papers/c.pdf', 'c.pdf'],
    ['../.env.local', 'settings.txt'],
    ['../../private.txt', 'private.txt'],
    ['/etc', 'etc'],
    ['talks', 'slides'],
    ['.', 'self'],
    ['two', 'one'],
    ['one', 'two'],
    ['nowhere', 'gone.png'],
  ] as const)
    await symlink(to, at(from))
  execFileSync('mkfifo', [at('talks/pipe.pdf')])
  const server = createServer()
  await new Promise<void>((done) => server.listen(at('socket.png'), done))
  onTestFinished(() => {
    server.close()
  })
  const said = unservableFiles(root).map(({ path, message }) => `${path}: ${message}`)
  expect(said.map((line) => line.replace(/(?<=link to )\/\S+,/, 'THERE,'))).toEqual([
    'public/etc: expected a file of the project, received a link to THERE, which anybody could then read; copy the file here, if visitors may have it',
    'public/gone.png: expected a file, received a link to nowhere; remove it',
    'public/one: expected a file, received a link that leads in a circle; remove it',
    expect.stringMatching(/^public\/private\.txt: expected a file of the project/),
    'public/self: expected a folder, received a link to one; put the folder itself here',
    expect.stringMatching(/^public\/settings\.txt: expected a file of the project/),
    'public/slides: expected a folder, received a link to one; put the folder itself here',
    expect.stringMatching(/^public\/socket\.png: expected a file, received something else/),
    'public/talks/pipe.pdf: expected a file, received something else (a pipe, a device or a socket); remove it',
    'public/two: expected a file, received a link that leads in a circle; remove it',
  ])
})

// Nothing is closed to the administrator.
it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'names what may not be read',
  async () => {
    const root = await temporaryFolder()
    await mkdir(join(root, 'public'))
    await writeFile(join(root, 'public/a.pdf'), 'x')
    await chmod(join(root, 'public/a.pdf'), 0)
    expect(unservableFiles(root)).toEqual([
      { path: 'public/a.pdf', message: 'expected what can be read, received EACCES; check its permissions' },
    ])
  },
)

it('has nothing to say of a folder that is not there', async () => {
  expect(unservableFiles(await temporaryFolder())).toEqual([])
})
