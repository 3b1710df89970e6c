import { describe, expect, it } from 'vitest'
import {
  anEditionIndicator,
  anEditionMethod,
  likenessesInOrder,
  observationsEverywhere,
} from '../../tests/factories/index'
import { assembleEdition } from './assemble-edition'
import { editionDocument } from './edition-document'
import { sha256OfJson } from './method-hash.server'

const document = anEditionMethod({ x: 'higher' })
const kept = { method: document, isDemo: false }

function content(values: (place: number) => number | null) {
  const assembled = assembleEdition({
    document,
    isDemo: false,
    indicators: [anEditionIndicator()],
    observations: observationsEverywhere('x', values),
    likenesses: likenessesInOrder(),
  })
  if (!assembled.ok) throw new Error('no edition')
  return assembled.value
}

describe('the document of an edition', () => {
  it('does not depend on the order of rows, nor on where figures are kept', () => {
    const one = content((place) => place)
    const other = {
      ...one,
      figures: one.figures.toReversed().map((figure) => ({ ...figure, batchId: 'elsewhere', line: 1 })),
      scores: one.scores.toReversed(),
      peers: one.peers.toReversed(),
    }
    const hash = sha256OfJson(editionDocument(kept, one))
    expect(sha256OfJson(editionDocument(kept, other))).toBe(hash)
  })

  it('changes with any value, with the method, and when figures are invented', () => {
    const one = content((place) => place)
    const other = content((place) => (place === 3 ? 3.0000001 : place))
    const hashes = [
      sha256OfJson(editionDocument(kept, one)),
      sha256OfJson(editionDocument(kept, other)),
      sha256OfJson(editionDocument({ ...kept, isDemo: true }, one)),
      sha256OfJson(editionDocument({ ...kept, method: { ...document, id: 'other' } }, one)),
    ]
    expect(new Set(hashes).size).toBe(4)
  })
})
