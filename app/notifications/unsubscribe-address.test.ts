import { describe, expect, it } from 'vitest'
import { optionalItems, readUnsubscribeKey, unsubscribeKeyFor } from './unsubscribe-address'

const secret = 'abcdefghijklmnopqrst_-12'

describe('the end of an unsubscribe link', () => {
  it('says whose it is and what it ends', () => {
    for (const ending of [...optionalItems, 'digest'] as const) {
      expect(readUnsubscribeKey(unsubscribeKeyFor(secret, ending))).toEqual({ secret, ending })
    }
  })

  it('that is none of ours says nothing', () => {
    for (const wrong of [
      '',
      secret,
      `${secret}.`,
      `${secret}.moderation`,
      `${secret}.digest.x`,
      'kort.digest',
      `${secret}x.digest`,
    ])
      expect(readUnsubscribeKey(wrong)).toBeNull()
  })
})
