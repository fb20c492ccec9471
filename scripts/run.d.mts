/** Stops with a sentence when this Node is too old to run the site. */
export function requireNode(): void

/** Stops with a sentence when the project lies where no build can read it. */
export function requireFolder(root?: string): void

/** How a command is started on every system. */
export function program(
  command: string,
  machine?: { env: Record<string, string | undefined>; execPath: string; platform: string },
): { file: string; before: string[]; shell: boolean }
