import { describe, expect, it } from 'vitest'
import { postForm, threadForm } from './dialogue-forms'

describe('the forms of the dialogue', () => {
  it('keep line ends as one character, and a title on one line', () => {
    expect(postForm.parse({ intent: 'send', text: ' a\r\nb ' })).toMatchObject({
      text: 'a\nb',
      voice: null,
      repliesTo: null,
    })
    const thread = { intent: 'send', text: 'a', title: 'En\n  overskrift', audience: 'public', voice: '376' }
    expect(threadForm.parse(thread)).toMatchObject({ title: 'En overskrift', voice: '376', invited: [] })
  })

  it('want words, and not too many', () => {
    const codes = (text: string) =>
      postForm.safeParse({ intent: 'send', text }).error?.issues.map(({ message }) => message)
    expect(codes('  ')).toEqual(['write-something'])
    expect(codes('a'.repeat(20_001))).toEqual(['too-long'])
    expect(codes('a'.repeat(20_000))).toBeUndefined()
  })
})
