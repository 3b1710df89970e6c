import type { FieldFinding } from '~/screening/screen-fields'
import { type Dimension, dimensions } from './profile'

/** A refused rating or settlement as it was typed, and why it was refused. */
export type RatingRefusal = {
  problem: string | null
  findings: FieldFinding[]
  /** Codes of what is wrong, by field. */
  errors: Record<string, string[]>
  chosen: Partial<Record<Dimension, string>>
  reason: string
  notCpr: string[]
}

/** What a judge had chosen and typed; a refused form shows it again. */
export function typedRating(form: FormData): Pick<RatingRefusal, 'chosen' | 'reason' | 'notCpr'> {
  return {
    chosen: Object.fromEntries(dimensions.map((dimension) => [dimension, String(form.get(dimension) ?? '')])),
    reason: String(form.get('reason') ?? ''),
    notCpr: form.getAll('notCpr').map(String),
  }
}
