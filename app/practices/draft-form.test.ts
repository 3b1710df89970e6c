import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { aPracticeText } from '../../tests/factories/practice-text'
import { draftForm } from './draft-form'
import { emptyText, type PracticeText } from './practice-text'
import { typedText } from './typed-text'

function formOf(text: Partial<PracticeText>, more: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...text, ...more })) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) form.append(name, one)
  }
  return form
}

const read = (form: FormData) => parseWithZod(form, { schema: draftForm })

describe('draftForm', () => {
  it('reads what was written, and typedText reads the same', () => {
    const text = aPracticeText({ indicatorIds: ['a', 'b'], status: 'trying', effectDirection: 'mixed' })
    const form = formOf(text, { seenVersion: '3' })
    expect(read(form)).toMatchObject({ status: 'success', value: { seenVersion: 3, text } })
    expect(typedText(form)).toEqual(text)
  })

  it('reads what is said of the chosen indicators, and forgets what is said of others', () => {
    const text = aPracticeText({
      indicatorIds: ['a', 'b'],
      ladderStep: 'network-care',
      links: { a: { mechanism: 'Fordi', delayMonths: 12, strength: 'probable', source: 'Egne tal' } },
    })
    const { links: _, ...wordsAndChoices } = text
    const form = formOf(wordsAndChoices, {
      'mechanism-a': 'Fordi',
      'delayMonths-a': '12',
      'strength-a': 'probable',
      'linkSource-a': 'Egne tal',
      'mechanism-b': '',
      'mechanism-c': 'Om en, der ikke er valgt',
    })
    expect(read(form)).toMatchObject({ status: 'success', value: { text } })
    expect(typedText(form)).toEqual(text)
  })

  it('names the link whose months are no number, and keeps the rest', () => {
    const form = formOf({ indicatorIds: ['a'] }, { 'delayMonths-a': 'et år', 'mechanism-a': 'Fordi' })
    expect(read(form).reply().error).toEqual({ 'delayMonths-a': ['not-months'] })
    expect(typedText(form).links.a?.mechanism).toBe('Fordi')
  })

  it('lets a draft lack everything', () => {
    expect(read(new FormData())).toMatchObject({ status: 'success', value: { seenVersion: 0, text: emptyText } })
  })

  it('stores one kind of line end and no null characters', () => {
    const submission = read(formOf({ content: 'et\r\nto\u0000\rtre' }))
    expect(submission.status === 'success' && submission.value.text.content).toBe('et\nto\ntre')
  })

  it('names the field that is too long, and typedText still has it', () => {
    const form = formOf({ title: 'x'.repeat(151) })
    expect(read(form).reply().error).toEqual({ title: ['too-long'] })
    expect(typedText(form).title).toHaveLength(151)
  })

  it('takes a choice it does not know for none', () => {
    const form = formOf({}, { area: 'x', status: 'y', effectDirection: 'z' })
    expect(read(form)).toMatchObject({ value: { text: { area: null, status: null, effectDirection: 'unknown' } } })
  })
})
