// The database quotes what it was given, which may be thousands of rows.
const longestMessage = 1_000

/**
 * Tells the log what broke where no request fails with it: a line of the same shape as those of the server's own log.
 * @param about what the error belongs to, e.g. an id; never what somebody wrote
 */
export function logError(error: unknown, about: Readonly<Record<string, string>>): void {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
  const err = { name, message: message.slice(0, longestMessage) }
  process.stdout.write(`${JSON.stringify({ level: 50, time: new Date().toISOString(), ...about, err })}\n`)
}
