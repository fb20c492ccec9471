/** Where the site's own files can be edited in a browser. */
export type Repository = { repository: string; branch: string }

/**
 * How the hosts of repositories address the editor of a file: GitHub, GitLab (also an institution's own, at `gitlab.…`), and
 * Codeberg and others that run Forgejo or Gitea.
 */
const hosts: [RegExp, string][] = [
  [/^github\.com$/i, 'edit'],
  [/^gitlab(\.[\w-]+)+$/i, '-/edit'],
  [/^(codeberg\.org|(gitea|forgejo)(\.[\w-]+)+)$/i, '_edit'],
]

function editorOf(repository: string): string | undefined {
  const { hostname, pathname } = new URL(repository)
  const names = pathname.split('/').filter(Boolean)
  return names.length < 2 ? undefined : hosts.find(([host]) => host.test(hostname))?.[1]
}

/** Whether an address is that of a repository whose files can be edited at an address that is known here. */
export function isEditable(repository: string): boolean {
  return URL.canParse(repository) && editorOf(repository) !== undefined
}

/**
 * The address at which one file of the repository is edited.
 *
 * @param path of the file, from the root of the repository
 */
export function editAddress({ repository, branch }: Repository, path: string): string {
  const base = repository.replace(/(\.git)?\/*$/, '')
  const names = [branch, path].flatMap((part) => part.split('/')).map(encodeURIComponent)
  return `${base}/${editorOf(repository)}/${names.join('/')}`
}
