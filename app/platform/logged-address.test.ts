import { describe, expect, it } from 'vitest'
import { withoutSecrets } from './logged-address'

describe('an address in the log', () => {
  it('is without queries and tokens', () => {
    expect(withoutSecrets('/praksis?q=hemmeligt')).toBe('/praksis')
    expect(withoutSecrets('/en/invitation/abc123')).toBe('/en/invitation/…')
    expect(withoutSecrets('/invitation/abc123.data?x=1')).toBe('/invitation/….data')
    expect(withoutSecrets('/afmeld/abc123.threads')).toBe('/afmeld/…')
    expect(withoutSecrets('/en/afmeld/abc123.threads.data')).toBe('/en/afmeld/….data')
    expect(withoutSecrets('/ny-adgangskode/abc123')).toBe('/ny-adgangskode/…')
  })
})
