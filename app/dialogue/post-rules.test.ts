import { describe, expect, it } from 'vitest'
import { anActor } from '../../tests/factories/accounts'
import { mayAccept, mayDelete, mayEdit, voicesOf } from './post-rules'

const inGuldborgsund = (role: 'reader' | 'contributor' | 'editor', userId: string) =>
  anActor({ userId, memberships: new Map([['376', role]]) })
const author = inGuldborgsund('reader', 'author')
const post = { authorId: 'author', gone: null }

describe('a post', () => {
  it('is edited by its author alone, while it stands and the thread is open', () => {
    expect(mayEdit(author, post, false)).toBe(true)
    expect(mayEdit(author, post, true)).toBe(false)
    expect(mayEdit({ ...author, suspended: true }, post, false)).toBe(false)
    expect(mayEdit(author, { ...post, gone: 'deleted' }, false)).toBe(false)
    expect(mayEdit(inGuldborgsund('editor', 'other'), post, false)).toBe(false)
    expect(mayEdit(anActor({ isAdministrator: true, userId: 'admin' }), post, false)).toBe(false)
    expect(mayEdit(null, post, false)).toBe(false)
    expect(mayEdit(anActor({ userId: 'author' }), post, false)).toBe(false)
  })

  it('is taken back by its author, also when suspended or hidden', () => {
    expect(mayDelete({ ...author, suspended: true }, { ...post, gone: 'hidden' })).toBe(true)
    expect(mayDelete(author, { ...post, gone: 'deleted' })).toBe(false)
    expect(mayDelete(inGuldborgsund('editor', 'other'), post)).toBe(false)
    expect(mayDelete(anActor({ userId: null }), { authorId: null, gone: null })).toBe(false)
  })
})

describe('an accepted answer', () => {
  const thread = { startedById: 'author', municipalityCode: '376' }
  it.each([
    ['who asked', author, true],
    ['an editor of the municipality that asked', inGuldborgsund('editor', 'other'), true],
    ['a contributor there', inGuldborgsund('contributor', 'other'), false],
    ['an editor elsewhere', anActor({ userId: 'x', memberships: new Map([['101', 'editor' as const]]) }), false],
    ['union staff', anActor({ userId: 'x', unionRole: 'staff' as const }), false],
    ['a stranger', null, false],
    ['who asked, suspended', { ...author, suspended: true }, false],
  ])('%s', (_, actor, expected) => {
    expect(mayAccept(actor, thread)).toBe(expected)
  })
})

it('the union speaks for itself, a member for the municipality', () => {
  expect(voicesOf(author)).toEqual(['376'])
  expect(voicesOf(anActor({ unionRole: 'staff' }))).toEqual([null])
})
