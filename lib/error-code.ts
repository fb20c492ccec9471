/** The system's word for what went wrong, such as `ENOENT`; undefined for an error of any other kind. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Whether an error is the system's of this code. */
export function hasCode(error: unknown, code: string): boolean {
  return codeOf(error) === code
}
