import { describe, expect, it } from 'vitest'
import {
  anEditionIndicator,
  anEditionMethod,
  likenessesInOrder,
  observationsEverywhere,
} from '../../tests/factories/index'
import { assembleEdition } from './assemble-edition'
import { editionDocument } from './edition-document'
import { readMethod } from './engine/read-method'
import { figureTable } from './figure-table'
import { sha256OfJson } from './method-hash.server'

const document = anEditionMethod({ x: 'higher' })

function content(values: (place: number) => number | null) {
  const assembled = assembleEdition({
    document,
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
    const hash = sha256OfJson(editionDocument(document, one))
    expect(sha256OfJson(editionDocument(document, other))).toBe(hash)
  })

  it('changes with any value and with the method', () => {
    const hashes = [
      sha256OfJson(
        editionDocument(
          document,
          content((place) => place),
        ),
      ),
      sha256OfJson(
        editionDocument(
          document,
          content((place) => (place === 3 ? 3.0000001 : place)),
        ),
      ),
      sha256OfJson(
        editionDocument(
          { ...document, id: 'other' },
          content((place) => place),
        ),
      ),
    ]
    expect(new Set(hashes).size).toBe(3)
  })
})

describe('the table of figures', () => {
  it('has a row a municipality and an empty cell for a missing value', () => {
    const method = readMethod(document)
    if (!method.ok) throw new Error('no method')
    const lines = figureTable(
      method.value,
      content((place) => (place === 0 ? null : place / 8)),
    ).split('\n')
    expect(lines).toHaveLength(98 + 2)
    expect(lines.slice(0, 4)).toEqual(['unit,x', '165,', '201,0.125', '420,0.25'])
  })
})
