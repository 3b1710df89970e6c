import { type PlaceInText, placeAt } from './place-in-text'

/** Ten digits that may be a CPR number. The digits themselves are never part of a hit. */
export type CprHit = PlaceInText & {
  masked: string
  /** Passes the old check digit too. Numbers issued since 2007 may fail it and still be valid, so a fail proves nothing. */
  checkDigitFits: boolean
}

const MASK = '••••••-••••'
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

// A birthday written as one, or with one kind of separator; then four digits. Word processors put in long dashes, odd
// spaces and invisible characters, which a person reads as if they were not there.
const GAP = '[-‐‑–—.\\\\\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\u00A0\\u202F\\t ]{0,3}'
const BIRTHDAY = '(?:0[1-9]|[12]\\d|3[01])([-. /]?)(?:0[1-9]|1[0-2])\\1\\d{2}'
const POSSIBLE_CPR = new RegExp(`(?<!\\d)${BIRTHDAY}${GAP}\\d{4}(?!\\d)`, 'gu')

/** Every possible CPR number in the text, in order, masked. Modulus 11 is not demanded. */
export function findCprNumbers(text: string): CprHit[] {
  return [...text.matchAll(POSSIBLE_CPR)].map((match) => ({
    ...placeAt(text, match.index),
    masked: MASK,
    checkDigitFits: fitsModulus11(match[0]),
  }))
}

function fitsModulus11(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * Number(digits[position]), 0)
  return sum % 11 === 0
}
