import type { AdoptionStage } from '../adoption/adoption'
import type { ListedPractice } from '../listed-practice'
import type { Reasons } from './recommendation'

/** A practice for a weak indicator, and why it stands where it stands. */
export type Recommended = ListedPractice & {
  id: string
  reasons: Reasons
  /** How far one's own municipality has come with it; null where it has not told of it. */
  ownStage: AdoptionStage | null
}

/** What is recommended for one indicator, in order, and what the municipality has described itself. */
export type Recommendations = {
  recommended: readonly Recommended[]
  own: readonly { id: string; slug: string; title: string }[]
}

/** As much of a recommended practice as a short list shows. */
export type ShortRecommended = Pick<Recommended, 'slug' | 'title' | 'label' | 'municipalityCode' | 'reasons'>

/** A recommended practice without what a short list does not show. */
export function shortRecommended({ slug, title, label, municipalityCode, reasons }: Recommended): ShortRecommended {
  return { slug, title, label, municipalityCode, reasons }
}
