import { describe, expect, it } from 'vitest'
import { countLinks, editLimitProblem, limitProblem, type MemberHistory } from './member-limits'

const now = new Date('2026-03-10T12:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
const history = (parts: Partial<MemberHistory> = {}): MemberHistory => ({
  accountCreatedAt: ago(100),
  posts: 10,
  postsLastDay: 0,
  postsLastTenMinutes: 0,
  ...parts,
})
const links = (count: number) => 'Se https://example.dk/a '.repeat(count)

describe('what limits a member', () => {
  it.each<[string, Partial<MemberHistory>, number, string | null]>([
    ['an old hand', {}, 10, null],
    ['an old hand on a busy day', { postsLastDay: 40 }, 0, null],
    ['a young account', { accountCreatedAt: ago(6) }, 2, null],
    ['a young account with links', { accountCreatedAt: ago(6) }, 3, 'new-member-links'],
    ['a young account after five posts', { accountCreatedAt: ago(6), postsLastDay: 5 }, 0, 'new-member-posts'],
    ['a young account with its fifth post', { accountCreatedAt: ago(6), postsLastDay: 4 }, 0, null],
    ['seven days old', { accountCreatedAt: ago(7) }, 3, null],
    ['one who has hardly written', { posts: 2 }, 3, 'new-member-links'],
    ['one who has written three', { posts: 3 }, 3, null],
    ['anybody in a hurry', { postsLastTenMinutes: 15 }, 0, 'too-fast'],
    ['anybody all day long', { postsLastDay: 100 }, 0, 'too-fast'],
  ])('%s', (_, parts, count, problem) => {
    expect(limitProblem(history(parts), links(count), now)).toBe(problem)
  })

  it('counts links however they are written', () => {
    expect(countLinks('[a](https://a.dk) http://b.dk www.c.dk, ikke d.dk')).toBe(3)
  })

  it('lets a new member mend a post, but not add links to it afterwards', () => {
    const young = history({ accountCreatedAt: ago(1) })
    expect(editLimitProblem(young, '', links(3), now)).toBe('new-member-links')
    expect(editLimitProblem(young, links(3), links(3), now)).toBeNull()
    expect(editLimitProblem(history(), '', links(3), now)).toBeNull()
  })
})
