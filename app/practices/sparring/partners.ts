import type { AreaId } from '~/catalogue/areas'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { answers, type HelpNotice } from '../help/help-notice'
import type { Askable, Likeness } from './askable'

/** A municipality that does well where one is weak, with why it would be a good one to spar with. */
export type Partner = Askable & {
  /** Its open offer; null when it has not said that it is willing. */
  offer: { id: string; text: string } | null
  /** Indicators in which it is weak and one's own municipality strong: what it would get in return. */
  canGive: readonly string[]
}

type Known = {
  askable: readonly Askable[]
  offers: readonly HelpNotice[]
  asked: { area: AreaId; indicatorId: string }
  /** Weak indicators of others among those in which one's own municipality is strong. */
  theirWeak: readonly { municipalityCode: MunicipalityCode; indicatorId: string }[]
}

/**
 * Those who do well, in two lists: the ones who offered to spar and the ones who did not. In each the more alike band comes first,
 * within it who would get most in return, then the nearest.
 */
export function matchPartners({ askable, offers, asked, theirWeak }: Known): { willing: Partner[]; others: Partner[] } {
  const partners = askable.map((one): Partner => {
    const theirs = offers.filter(
      (notice) =>
        notice.kind === 'offered' && notice.municipalityCode === one.municipalityCode && answers(notice, asked),
    )
    // An offer on just this indicator says more than one on the whole area.
    const offer = theirs.find(({ indicatorId }) => indicatorId !== null) ?? theirs[0] ?? null
    return {
      ...one,
      offer: offer && { id: offer.id, text: offer.text },
      canGive: theirWeak
        .filter(({ municipalityCode }) => municipalityCode === one.municipalityCode)
        .map(({ indicatorId }) => indicatorId),
    }
  })
  const ordered = partners
    .map((partner, place) => ({ partner, place }))
    .sort(
      (one, other) =>
        bandOf(one.partner.likeness) - bandOf(other.partner.likeness) ||
        other.partner.canGive.length - one.partner.canGive.length ||
        // They come the most alike first.
        one.place - other.place,
    )
    .map(({ partner }) => partner)
  return {
    willing: ordered.filter(({ offer }) => offer !== null),
    others: ordered.filter(({ offer }) => offer === null),
  }
}

function bandOf(likeness: Likeness | null): number {
  return likeness === 'peer' ? 0 : likeness === 'alike' ? 1 : 2
}
