import { Transform } from 'node:stream'

/**
 * Passes bytes on without the zeros among them. React's server renderer fills a page of 2,048 bytes at a time, and where a
 * letter like "æ" or "·" doesn't fit in the last byte or two, it sends these as they are: a character that no page may have.
 */
export function withoutNulls(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
