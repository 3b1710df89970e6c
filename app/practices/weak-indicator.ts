import type { Figure, Place } from '~/index/edition'
import type { ShownEdition } from '~/index/shown-edition'
import type { ShownIndicator } from '~/index/shown-indicator'
import type { IndicatorTrend } from '~/index/trend/indicator-trend'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { ActionPlan } from './plans/plan'
import type { ShownPlan } from './plans/shown-plan'
import type { Recommendations, ShortRecommended } from './recommendation/recommended'
import type { Partner } from './sparring/partners'

/** What Min kommune says of one weak indicator. */
export type ShownWeakIndicator = {
  figure: Figure
  practiceCount: number
  /** The first few of them. */
  practices: readonly ShortRecommended[]
  ownPractices: readonly { slug: string; title: string }[]
  plan: Pick<ActionPlan, 'id' | 'status' | 'dueOn'> | null
  /** How it has gone; null without any value. */
  trend: IndicatorTrend | null
}

/** One line of the list of weak indicators. */
export type WeakIndicatorLine = {
  indicator: ShownIndicator
  gain: number | null
  practices: number
  /** The first recommendation. */
  first: { id: string; slug: string; title: string } | null
  plan: Pick<ActionPlan, 'id' | 'status'> | null
}

/** What the page of a weak indicator shows of one edition. */
export type WeakIndicatorInEdition = Recommendations & {
  edition: ShownEdition
  figure: Figure | null
  trend: IndicatorTrend | null
  isWeak: boolean
  /** The similar municipalities' values, for drawing them beside one's own. */
  peerValues: readonly number[]
  doingWell: readonly { municipalityCode: MunicipalityCode; value: number | null; place: Place }[]
  /** Those who do well and offered to spar, and the first of those who did not; `canGive` holds names. */
  willing: readonly Partner[]
  others: readonly Partner[]
  /** How many a question to peers would go to at most. */
  askableCount: number
  plans: readonly ShownPlan[]
}
