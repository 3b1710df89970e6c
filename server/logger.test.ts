import { describe, expect, it } from 'vitest'
import { withoutSecrets } from './logger'

describe('the request log', () => {
  it('leaves out queries and invitation tokens', () => {
    expect(withoutSecrets('/praksis?q=hemmeligt')).toBe('/praksis')
    expect(withoutSecrets('/en/invitation/abc123')).toBe('/en/invitation/…')
    expect(withoutSecrets('/invitation/abc123.data?x=1')).toBe('/invitation/….data')
  })
})
