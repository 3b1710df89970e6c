/** An e-mail address as it is kept and compared: without spaces around, in lower case. */
export function normalEmail(text: string): string {
  return text.trim().toLowerCase()
}
