import type { Edition, Figure } from '~/index/edition'
import type { ShownIndicator } from '~/index/shown-indicator'
import { type ActionPlan, isRedefinedSince, type PlanProgress, planProgress } from './plan'

/** A plan as its municipality reads it. */
export type ShownPlan = Omit<
  ActionPlan,
  'municipalityCode' | 'version' | 'createdAt' | 'practiceId' | 'redefinedAt'
> & {
  indicator: ShownIndicator
  /** `gone` where one was chosen that the reader no longer sees. */
  practice: { slug: string; title: string } | 'gone' | null
  today: Pick<Figure, 'value' | 'status' | 'period'> | null
  progress: PlanProgress
}

/** A plan beside what it is about and what the newest figure says of it. Published editions newest first. */
export function shownPlan(
  { municipalityCode: _, version: __, createdAt, practiceId, redefinedAt, ...plan }: ActionPlan,
  around: {
    indicator: ShownIndicator
    figure: Figure | null
    practice: { slug: string; title: string } | null
    editions: readonly Edition[]
  },
): ShownPlan {
  const { indicator, figure, practice, editions } = around
  const isRedefined = isRedefinedSince({ editionSlug: plan.editionSlug, createdAt, redefinedAt }, editions)
  return {
    ...plan,
    indicator,
    practice: practiceId === null ? null : practice ? { slug: practice.slug, title: practice.title } : 'gone',
    today: figure && { value: figure.value, status: figure.status, period: figure.period },
    progress: planProgress(plan, figure, indicator.direction, isRedefined),
  }
}
