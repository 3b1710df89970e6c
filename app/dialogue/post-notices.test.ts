import { describe, expect, it } from 'vitest'
import { postNotices } from './post-notices'

const post = {
  id: 'p',
  path: '/dialog/t#indlaeg-2',
  threadTitle: 'Hvem har prøvet?',
  author: { userId: 'author', name: 'Kim' },
  municipality: 'Odense',
}

describe('who is told of a post', () => {
  it('is told once, for the first reason; neither the author nor who muted it', () => {
    const notices = postNotices(
      post,
      [
        { kind: 'mentioned', userIds: ['a', 'author', 'muted'] },
        { kind: 'thread-reply', userIds: ['a', 'b', 'b'] },
      ],
      new Set(['muted']),
    )
    expect(notices.map(({ userId, kind }) => [userId, kind])).toEqual([
      ['a', 'mentioned'],
      ['b', 'thread-reply'],
    ])
    expect(notices[0]).toMatchObject({ about: 'post:p', cause: 'post:p:mentioned', path: post.path })
  })
})
