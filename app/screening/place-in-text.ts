/** Where in a text something was found, counted as a person counts: the first line and the first character are 1. */
export type PlaceInText = { line: number; column: number }

/** The place of the character at `offset` (counted from 0). */
export function placeAt(text: string, offset: number): PlaceInText {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
