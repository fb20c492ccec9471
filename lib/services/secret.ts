/**
 * A key or secret as it was meant: without the line break that `echo` leaves, and without quotes around it.
 *
 * @returns undefined where nothing is left
 */
export function bareSecret(text: string): string | undefined {
  const trimmed = text.trim()
  const inner = /^(["'`]|[“”„«‘’])(.*)(["'`]|[“”»‘’])$/s.exec(trimmed)?.[2]
  if (inner !== undefined) return bareSecret(inner)
  return trimmed === '' ? undefined : trimmed
}

/** Whether a secret can stand in a header: one line of ASCII. */
export function isSendable(secret: string): boolean {
  return /^[ -~]+$/.test(secret)
}

/** What to say of a secret that cannot be sent; never the secret. */
export const secretExpected =
  'expected one line of letters, digits and signs of ASCII; copy it again, or leave it unset'
