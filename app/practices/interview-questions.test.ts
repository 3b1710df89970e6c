import { describe, expect, it } from 'vitest'
import { aPracticeText } from '../../tests/factories/practice-text'
import { interviewQuestions, isAnswered, isNeededQuestion, questionAt, withAnswers } from './interview-questions'
import { emptyText, type PracticeField } from './practice-text'

describe('the interview', () => {
  it('asks for every field of the template once, and first for those that publishing needs', () => {
    const asked: PracticeField[] = interviewQuestions.flatMap(({ fields }) => [...fields])
    expect([...asked].sort()).toEqual(Object.keys(emptyText).sort())
    const needed = interviewQuestions.map(isNeededQuestion)
    expect(needed.lastIndexOf(true)).toBe(needed.indexOf(false) - 1)
  })

  it('finds its place in the address, and nothing where there is none', () => {
    expect(questionAt(null)?.question.id).toBe('title')
    expect(questionAt('2')).toMatchObject({ place: 2, question: { id: 'problem' } })
    for (const nothing of ['0', '99', '-1', 'x', '']) expect(questionAt(nothing)).toBeNull()
  })

  it('counts only what was answered', () => {
    expect(interviewQuestions.filter((question) => isAnswered(question, emptyText))).toEqual([])
    const answered = interviewQuestions.filter((one) => isAnswered(one, aPracticeText({ effectDirection: 'negative' })))
    expect(answered.map(({ id }) => id)).toEqual([
      'title',
      'problem',
      'targetGroup',
      'content',
      'area',
      'notWorking',
      'effectDirection',
    ])
  })

  it('changes the fields of its question and nothing else', () => {
    const text = aPracticeText({ contactEmail: 'a@b.dk' })
    const answers = { ...emptyText, contactFunction: 'Leder' }
    const contact = { fields: ['contactFunction', 'contactEmail'] as const }
    expect(withAnswers(text, contact, answers)).toEqual({ ...text, contactFunction: 'Leder', contactEmail: '' })
  })
})
