import type { QualityAspect } from '~/catalogue/indicator'
import type { ShownFigure } from '~/index/shown-figure'
import type { ShownIndicator } from '~/index/shown-indicator'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { ShortRecommended } from '../recommendation/recommended'

/** How many weak points, questions and practices a committee can take up in one meeting. */
export const pointsInPack = 3

/** Questions of one side of quality differ, so that three of the same side are not one question three times. */
export const questionTurns = ['first', 'second', 'third'] as const
export type QuestionTurn = (typeof questionTurns)[number]

/** A weak point of a municipality, with what makes it worth a question. */
export type WeakPoint = {
  indicator: ShownIndicator
  /** Which question is asked of it. */
  question: { side: QualityAspect | 'unsorted'; turn: QuestionTurn }
  figure: ShownFigure
  /** Index points that the middle value of the similar municipalities would give; null where that can't be said. */
  gain: number | null
  /** Similar municipalities that do well, best first. */
  doingWell: readonly MunicipalityCode[]
}

/** The question for each point, by the side of quality it shows; the second of a side gets the second question. */
export function questionsFor(aspects: readonly (QualityAspect | null)[]): WeakPoint['question'][] {
  return aspects.map((aspect, at) => {
    const before = aspects.slice(0, at).filter((one) => one === aspect).length
    return { side: aspect ?? 'unsorted', turn: questionTurns[before % questionTurns.length] ?? 'first' }
  })
}

/** A practice on the sheet, and the weak indicator it is there for. */
export type PackPractice = { indicatorId: string; practice: ShortRecommended }

/**
 * At most `count` different practices: the first recommendation of each weak indicator in turn, those of the sheet's points
 * before all others, then the second ones, and so on.
 * @param recommended by weak indicator, in the order of what they would gain
 */
export function practicesForPack(
  recommended: readonly { indicatorId: string; practices: readonly ShortRecommended[] }[],
  count: number,
): PackPractice[] {
  const chosen = new Map<string, PackPractice>()
  for (const some of [recommended.slice(0, pointsInPack), recommended.slice(pointsInPack)]) {
    const longest = Math.max(0, ...some.map(({ practices }) => practices.length))
    for (let round = 0; round < longest; round += 1) {
      for (const { indicatorId, practices } of some) {
        const practice = practices[round]
        if (practice && !chosen.has(practice.slug)) chosen.set(practice.slug, { indicatorId, practice })
      }
    }
  }
  return [...chosen.values()].slice(0, count)
}
