import { describe, expect, it } from 'vitest'
import { refuseWords, uploadForm } from './attachment-form'

const problemsOf = (fields: Record<string, unknown>) => {
  const read = uploadForm.safeParse(fields)
  return read.success ? [] : read.error.issues.map(({ message }) => message)
}

describe('what is sent with a file', () => {
  const whole = { file: new File(['x'], 'a.pdf'), caption: 'Evaluering', confirmed: 'on' }

  it('is a file, a caption and the word that nobody can be recognised', () => {
    expect(problemsOf(whole)).toEqual([])
    expect(problemsOf({ ...whole, caption: '  ' })).toEqual(['caption-missing'])
    expect(problemsOf({ ...whole, caption: 'x'.repeat(301) })).toEqual(['caption-too-long'])
    expect(problemsOf({ ...whole, confirmed: undefined })).toEqual(['not-confirmed'])
    expect(problemsOf({ ...whole, file: undefined })).toEqual(['file-missing'])
    expect(problemsOf({ ...whole, file: new File([], '') })).toEqual(['file-missing'])
  })
})

describe('the words of a file', () => {
  it('name no citizen: a CPR number in the name stops it whatever is said', () => {
    for (const name of ['010203-1234.pdf', 'sag_010203-1234_plan.pdf', 'CPR0102031234.docx']) {
      expect(refuseWords({ name, caption: 'Plan' }, ['caption:1:1']).refusal).toEqual({ code: 'name-cpr' })
    }
    expect(refuseWords({ name: 'Evaluering 2024-2025.pdf', caption: 'Plan' }, []).refusal).toBeNull()
  })

  it('in the caption are stopped too, unless somebody says it is no CPR number', () => {
    const words = { name: 'a.pdf', caption: 'Rapport 0102031234' }
    expect(refuseWords(words, []).refusal).toMatchObject({ code: 'personal-data', findings: [{ kind: 'cpr' }] })
    expect(refuseWords(words, ['caption:1:9']).refusal).toBeNull()
    const address = { name: 'a.pdf', caption: 'Skriv til anna@eksempel.dk' }
    expect(refuseWords(address, ['caption:1:11']).refusal).toMatchObject({ findings: [{ kind: 'email' }] })
  })
})
