import type { Figure, Place, Quarter } from '~/index/edition'

/** A place with its interval; in the second quarter unless said otherwise. */
export function aPlace(rank = 44, low = rank, high = rank, quarter: Quarter = 2): Place {
  return { rank, low, high, quarter }
}

/** Guldborgsund's value of one indicator, in the middle of the field. */
export function aFigure(parts: Partial<Figure> = {}): Figure {
  return {
    indicatorId: 'bu-dst-andel',
    municipalityCode: '376',
    status: 'value',
    value: 50,
    period: '2024',
    n: null,
    source: null,
    place: aPlace(),
    rankedCount: 98,
    peerMedian: null,
    gain: null,
    isWeak: false,
    ...parts,
  }
}
