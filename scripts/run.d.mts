/** Stops with a sentence when the project lies where no build can read it. */
export function requireNode(): void
export function requireFolder(root?: string): void

/** How a command is started on every system. */
export function program(
  command: string,
  machine?: { env: Record<string, string | undefined>; execPath: string; platform: string },
): { file: string; before: string[]; shell: boolean }
