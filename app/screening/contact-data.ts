import { type PlaceInText, placeAt } from './place-in-text'

/** An e-mail address or a telephone number in a text about citizens, masked. */
export type ContactHit = PlaceInText & { kind: 'email' | 'phone'; masked: string }

// From the beginning of a run of characters only: begun at each of them, a long word would be searched over and over.
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu

const SPACE = '[ \\u00A0\\u202F]'
// Danish numbers have eight digits and begin with 2–9. Without a country code only the groupings people use count
// (12345678, 1234 5678, 12 34 56 78), so that years, dates and amounts go free.
const PHONE = new RegExp(
  [
    `(?:\\+|\\b00)45(?:${SPACE}|[-.])?(?:\\d(?:${SPACE}|[-.])?){7}\\d(?!\\d)`,
    `(?<![\\d/=§.,-])(?<!§${SPACE})[2-9]\\d{7}(?![\\d/]|[.,]\\d)`,
    `(?<![\\d/=§.,-])(?<!§${SPACE})[2-9]\\d{3}(?:${SPACE}|-)\\d{4}(?![\\d/]|[-.,]\\d|${SPACE}\\d)`,
    `(?<![\\d/=§.,-])(?<!§${SPACE})[2-9]\\d(${SPACE}|[-.])\\d{2}\\1\\d{2}\\1\\d{2}(?![\\d/]|[-.,]\\d|${SPACE}\\d)`,
  ].join('|'),
  'gu',
)
const TWO_YEARS = /^(?:19|20)\d{2}\D(?:19|20)\d{2}$/

/** Every e-mail address and Danish telephone number in the text, in order. */
export function findContactData(text: string): ContactHit[] {
  const emails = [...text.matchAll(EMAIL)].map((match) => ({ kind: 'email' as const, match }))
  const phones = [...text.matchAll(PHONE)]
    .filter((match) => !TWO_YEARS.test(match[0]))
    .map((match) => ({ kind: 'phone' as const, match }))
  return [...emails, ...phones]
    .sort((one, other) => one.match.index - other.match.index)
    .map(({ kind, match }) => ({
      kind,
      ...placeAt(text, match.index),
      masked: kind === 'email' ? '•••@•••' : '•• •• •• ••',
    }))
}
