import { describe, expect, it } from 'vitest'
import { cutAtNonce, noncePlace, PageCache, withNonce } from './page-cache'

const page = (text: string) => ({ status: 200, headers: [], pieces: cutAtNonce(text), bytes: text.length })

describe('the page cache', () => {
  it('gives every request its own nonce', () => {
    const pieces = cutAtNonce(`<script nonce="${noncePlace}">a</script><script nonce="${noncePlace}">b</script>`)
    expect(withNonce(pieces, 'x1').toString()).toBe('<script nonce="x1">a</script><script nonce="x1">b</script>')
    expect(withNonce(pieces, 'x2').toString()).not.toContain('x1')
  })

  it('throws every page away when the public version moves', async () => {
    let version = '1'
    let now = 0
    const cache = new PageCache(
      10,
      async () => version,
      250,
      () => now,
    )
    cache.store('/', page('old'), await cache.currentVersion())
    expect(cache.find('/')).toBeDefined()
    version = '2'
    now = 251
    await cache.currentVersion()
    expect(cache.find('/')).toBeUndefined()
  })

  it('asks at once after somebody changed something here', async () => {
    let asked = 0
    const cache = new PageCache(
      10,
      async () => String(++asked),
      250,
      () => 0,
    )
    await cache.currentVersion()
    await cache.currentVersion()
    expect(asked).toBe(1)
    cache.doubt()
    await cache.currentVersion()
    expect(asked).toBe(2)
  })

  it('does not keep a page made under an older version', async () => {
    let version = '1'
    const cache = new PageCache(
      10,
      async () => version,
      0,
      () => 0,
    )
    const made = await cache.currentVersion()
    version = '2'
    await cache.currentVersion()
    cache.store('/', page('old'), made)
    expect(cache.find('/')).toBeUndefined()
  })
})
