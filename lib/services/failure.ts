/** An answer that cannot be used, in one line: a plain Error, since Next prints the inside of anything fancier. */
export function failure(message: string): Error {
  const error = new Error(message)
  error.stack = `Error: ${message}`
  return error
}
