/** What an error says; of what was thrown without being one, its text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
