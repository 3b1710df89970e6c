import { findCprNumbers } from '~/screening/cpr'

const longest = 60

/** A cell as a finding may quote it: what is kept and shown is short, and never a citizen's number. */
export function quotable(text: string): string {
  // Whole characters: half of one would be no text to the database.
  const characters = Array.from(text.slice(0, 4 * longest))
  const short = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
  return findCprNumbers(short).length > 0 || findCprNumbers(text.slice(0, 4 * longest)).length > 0
    ? '••••••-••••'
    : short
}
