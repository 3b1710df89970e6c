import { createHash } from 'node:crypto'

/** SHA-256 as 64 hexadecimal digits: how secrets with enough chance in them (tokens, session ids) are kept. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
