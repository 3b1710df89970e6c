import { expect, test } from './journey'

test.describe('the server', () => {
  test('tells operators that it lives and that the database answers', async ({ request }) => {
    expect(await (await request.get('/healthz')).text()).toBe('ok')
    expect(await (await request.get('/readyz')).text()).toBe('ready')
  })

  test('sends a policy without inline script, and a nonce that differs by request, also from memory', async ({
    request,
  }) => {
    const nonces = new Set<string>()
    for (let time = 0; time < 3; time += 1) {
      const answer = await request.get('/')
      const policy = answer.headers()['content-security-policy'] ?? ''
      expect(policy).not.toContain('unsafe')
      expect(policy).toContain("frame-ancestors 'none'")
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
      expect(nonce).not.toBe('')
      nonces.add(nonce)
      const html = await answer.text()
      const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map((match) => match[1] ?? '')
      expect(inline.length).toBeGreaterThan(0)
      expect(inline.every((attributes) => attributes.includes(`nonce="${nonce}"`))).toBe(true)
      expect(html).not.toContain('NONCE-')
    }
    expect(nonces.size).toBe(3)
  })

  test('sends the other guarding headers and does not say what it runs on', async ({ request }) => {
    const headers = (await request.get('/')).headers()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('lets browsers keep what has its content in its name', async ({ request }) => {
    const html = await (await request.get('/')).text()
    const asset = /\/assets\/[^"]+\.js/.exec(html)?.[0] ?? ''
    expect((await request.get(asset)).headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('refuses a form that another site sent, whatever cookies came along', async ({ request }) => {
    const foreign = await request.post('/log-ud', { headers: { origin: 'https://elsewhere.example' } })
    expect(foreign.status()).toBe(403)
  })

  test('refuses a form too large to be one', async ({ request }) => {
    const answer = await request.post('/log-ind', { form: { email: 'a'.repeat(2_000_000) } })
    expect(answer.status()).toBe(413)
  })

  test('answers 404, in both languages, with ways on', async ({ page }) => {
    expect((await page.goto('/findes-ikke'))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke')
    expect((await page.goto('/en/findes-ikke'))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    await page.getByRole('main').getByRole('link', { name: 'To the front page' }).click()
    await expect(page).toHaveURL(/\/en$/)
  })
})
