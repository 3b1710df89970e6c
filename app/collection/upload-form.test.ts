import { describe, expect, it } from 'vitest'
import { batchForm, deedNamed, uploadForm } from './upload-form'

const file = new File(['a'], 'a.csv')
const codes = (given: object) => uploadForm.safeParse(given).error?.issues.map(({ message }) => message) ?? []

describe('the form for a file of figures', () => {
  it('takes a factor with point or comma', () => {
    expect(uploadForm.parse({ file, jumpFactor: '2,5' })).toMatchObject({ jumpFactor: 2.5 })
    expect(uploadForm.parse({ file, source: ' DST ', jumpFactor: '3' })).toMatchObject({ source: 'DST', jumpFactor: 3 })
  })

  it('says what is wrong in codes', () => {
    expect(codes({ jumpFactor: '3' })).toEqual(['file-missing'])
    expect(codes({ file: new File([], 'a.csv'), jumpFactor: '3' })).toEqual(['file-empty'])
    expect(codes({ file, jumpFactor: '1' })).toEqual(['bad-jump-factor'])
    expect(codes({ file, jumpFactor: 'mange' })).toEqual(['bad-jump-factor'])
    expect(codes({ file, jumpFactor: '3', source: 'x'.repeat(201) })).toEqual(['too-long'])
  })
})

describe('what may be done to a batch', () => {
  it('is withdrawn with a reason only', () => {
    expect(batchForm.safeParse({ intent: 'withdraw', reason: ' ' }).success).toBe(false)
    expect(batchForm.parse({ intent: 'withdraw', reason: ' Fejl ' })).toEqual({ intent: 'withdraw', reason: 'Fejl' })
    expect(batchForm.safeParse({ intent: 'delete' }).success).toBe(false)
  })

  it('is named by a word of the address', () => {
    expect(deedNamed('traek-tilbage')).toBe('withdraw')
    expect(deedNamed('noget')).toBeNull()
    expect(deedNamed(null)).toBeNull()
  })
})
