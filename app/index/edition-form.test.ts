import { describe, expect, it } from 'vitest'
import { editionForm, freeSlug } from './edition-form'

const whole = {
  period: '2026k1',
  slug: '2026-1',
  titleDa: 'Socialt Indeks',
  titleEn: 'Socialt Indeks',
  method: 'standard',
  batch: ['01900000-0000-7000-8000-000000000001'],
}
const codes = (differing: object) =>
  editionForm.safeParse({ ...whole, ...differing }).error?.issues.map(({ message }) => message)

describe('the form for computing an edition', () => {
  it('reads the period in its one written form', () => {
    expect(editionForm.parse({ ...whole, seed: '42' })).toMatchObject({ period: '2026K1', seed: 42 })
    expect(editionForm.parse(whole).seed).toBeUndefined()
  })

  it('says what is wrong with each field by a code', () => {
    expect(codes({ period: 'i fjor' })).toEqual(['bad-period'])
    expect(codes({ period: undefined })).toEqual(['bad-period'])
    expect(codes({ slug: 'Æblegrød' })).toEqual(['bad-slug'])
    expect(codes({ slug: 'to--streger' })).toEqual(['bad-slug'])
    expect(codes({ titleDa: ' ' })).toEqual(['title-missing'])
    expect(codes({ batch: [] })).toEqual(['no-batch'])
    expect(codes({ batch: ['no id'] })).toEqual(['no-batch'])
    expect(codes({ seed: '-1' })).toEqual(['bad-seed'])
    expect(codes({ method: undefined })).toEqual(['method-missing'])
  })
})

describe('a name that is free', () => {
  it('is the plain one or numbered', () => {
    expect(freeSlug('2026', new Set())).toBe('2026')
    expect(freeSlug('2026', new Set(['2026', '2026-2']))).toBe('2026-3')
  })
})
