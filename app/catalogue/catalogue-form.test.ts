import { describe, expect, it } from 'vitest'
import { catalogueForm } from './catalogue-form'

describe('the form for a catalogue', () => {
  it('is a file to check, or the text that was checked', () => {
    expect(catalogueForm.safeParse({ intent: 'check', file: new File(['a'], 'a.csv') }).success).toBe(true)
    expect(catalogueForm.safeParse({ intent: 'import', text: 'a', fileName: 'a.csv' }).success).toBe(true)
    expect(catalogueForm.safeParse({ intent: 'check' }).success).toBe(false)
    expect(catalogueForm.safeParse({ intent: 'import', fileName: 'a.csv' }).success).toBe(false)
  })
})
