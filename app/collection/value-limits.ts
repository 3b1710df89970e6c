/** The values a unit allows; null is no limit on that side. */
export type Limits = { lowest: number | null; highest: number | null }

const scale = /^(?:score|indeks|indekspoint|point|skala|antal)\s+(\d+)\s*[-–]\s*(\d+)$/i
const change = /point$|ændring|forskel/i
const share = /^(pct\b|procent|%)/i
const countOrRate = /^(pr\.|antal|dage|uger|måneder|timer|minutter|år|km|meter|personer|sager)|\spr\.\s/i

/** What a value in this unit (as the catalogue writes it, in Danish) can be: "pct. af …" 0–100, "score 1-5" 1–5, counts and rates from 0. */
export function limitsOf(unit: string): Limits {
  const [, lowest, highest] = scale.exec(unit) ?? []
  if (lowest !== undefined && highest !== undefined) return { lowest: Number(lowest), highest: Number(highest) }
  if (change.test(unit)) return { lowest: null, highest: null }
  if (share.test(unit)) return { lowest: 0, highest: 100 }
  return { lowest: countOrRate.test(unit) ? 0 : null, highest: null }
}

/** True when the value is within what its unit allows. */
export function isPossible(value: number, { lowest, highest }: Limits): boolean {
  return (lowest === null || value >= lowest) && (highest === null || value <= highest)
}

/** True when the unit is a share of something, so that a numerator can't exceed its denominator. */
export function isShare(unit: string): boolean {
  return share.test(unit) && !change.test(unit)
}

/** How many times the numerator of its denominator a value in this unit is: 100 for "pct. af …", 1,000 for "pr. 1.000 …"; else null. */
export function scaleOf(unit: string): number | null {
  if (isShare(unit)) return 100
  const [, thousands] = /^pr\. (\d[\d.]*)/.exec(unit) ?? []
  return thousands === undefined ? null : Number(thousands.replaceAll('.', ''))
}
