import type { Edition, Figure, Place, Quarter } from '~/index/edition'

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

/** A published edition of real figures. */
export function anEdition(parts: Partial<Edition> = {}): Edition {
  return {
    id: '01900000-0000-7000-8000-00000000000a',
    slug: '2025',
    title: { da: 'Socialt Indeks 2025', en: 'Socialt Indeks 2025' },
    period: '2024',
    state: 'published',
    isDemo: false,
    seed: 1,
    draws: 1000,
    methodSha256: '0'.repeat(64),
    contentHash: '1'.repeat(64),
    computedBy: 'Kim Jensen',
    computedAt: '2025-03-01T12:00:00.000Z',
    publishedBy: 'Kim Jensen',
    publishedAt: '2025-03-02T12:00:00.000Z',
    version: 1,
    replacedBy: null,
    ...parts,
  }
}
