import { describe, expect, it } from 'vitest'
import { searchTerms } from './search-terms'

describe('searchTerms', () => {
  it('takes the last word for a beginning', () => {
    expect(searchTerms(' Færre anbring ')).toEqual({ typed: 'Færre anbring', beginning: "'færre' & 'anbring':*" })
  })

  it('leaves a precise search as it is', () => {
    expect(searchTerms('"fast team"')?.beginning).toBeNull()
    expect(searchTerms('bolig -hjemløs')?.beginning).toBeNull()
  })

  it('has nothing to ask without words, and no way out of the quotes', () => {
    expect(searchTerms('  ')).toBeNull()
    expect(searchTerms('?!')?.beginning).toBeNull()
    expect(searchTerms("d'or | !x:*")?.beginning).toBe("'d' & 'or' & 'x':*")
  })
})
