import type { APIRequestContext } from '@playwright/test'
import routes from '../../app/routes'
import { demoPassword, expect, test } from './journey'

const readerElsewhere = 'redaktoer@roedovre.example'
const reader = 'laeser@guldborgsund.example'
const editor = 'redaktoer@guldborgsund.example'
const staff = 'medarbejder@union.example'
const moderator = 'moderator@union.example'
const administrator = 'administrator@union.example'

/** Open to everybody; what they show to whom is tested with their subject. */
const publicPages = [
  '',
  'indeks',
  'indeks.csv',
  'indeks/:slug/tal.csv',
  'indeks/:slug/tal-med-kilder.csv',
  'indeks/:slug/udgave.json',
  'metode',
  'metode.json',
  'om',
  'tilgaengelighed',
  'privatliv',
  'find-kommune',
  'kommuner/:kode',
  'indikatorer',
  'indikatorer/:id',
  'tal/:batchId/:line',
  'praksis',
  'praksis/:slug',
  'log-ind',
  'log-ud',
  'invitation/:token',
  '*',
]

/** Only ever posted to: there is nothing to get. */
const postOnly = ['praksis/:slug/gem']

/** Everything else: a stranger is led to the log-in, those named get the same 404 as for what does not exist. */
const privatePages: Record<string, { notFor: string[] }> = {
  konto: { notFor: [] },
  'min-kommune': { notFor: [] },
  'mine-praksis': { notFor: [] },
  'kommuner/:kode/medlemmer': { notFor: [readerElsewhere, reader, editor] },
  'administration/brugere': { notFor: [readerElsewhere, reader, staff, moderator] },
  'administration/brugere/:id': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/ny': { notFor: [] },
  'praksis/:slug/rediger': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/forhaandsvisning': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/revisioner': { notFor: [readerElsewhere, reader, staff] },
  'praksis/:slug/revisioner/:number': { notFor: [readerElsewhere, reader, staff] },
  'praksis/:slug/status': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/anmeld': { notFor: [readerElsewhere, reader] },
  moderation: { notFor: [readerElsewhere, reader, staff] },
  'moderation/:id': { notFor: [readerElsewhere, reader, staff] },
  udgaver: { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/ny': { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/:slug': { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/:slug/filer/:name': { notFor: [readerElsewhere, reader, moderator] },
  datagrundlag: { notFor: [readerElsewhere, reader, moderator] },
  'datagrundlag/ny': { notFor: [readerElsewhere, reader, moderator] },
  'datagrundlag/:id': { notFor: [readerElsewhere, reader, moderator] },
  katalog: { notFor: [readerElsewhere, reader, moderator] },
  'katalog.csv': { notFor: [readerElsewhere, reader, moderator] },
}

const patternOf = (path: string | undefined) => (path ?? '').replace(/^en\?\/?/, '')

async function loggedIn(
  playwright: { request: { newContext: (options: object) => Promise<APIRequestContext> } },
  email: string,
) {
  const context = await playwright.request.newContext({ baseURL: process.env.E2E_ADDRESS })
  const answer = await context.post('/log-ind', { form: { email, password: demoPassword }, maxRedirects: 0 })
  expect(answer.status(), `log-in of ${email}`).toBe(302)
  return context
}

async function firstMatch(context: APIRequestContext, path: string, pattern: RegExp): Promise<string> {
  const found = pattern.exec(await (await context.get(path)).text())?.[1]
  expect(found, `${pattern} on ${path}`).toBeTruthy()
  return found ?? ''
}

async function newDraft(author: APIRequestContext): Promise<string> {
  const answer = await author.post('/praksis/ny', { form: { municipalityCode: '376' }, maxRedirects: 0 })
  return /\/praksis\/([a-z0-9-]+)\/rediger/.exec(answer.headers().location ?? '')?.[1] ?? ''
}

test.describe('private pages', () => {
  let samples: Record<string, string>

  test.beforeAll(async ({ playwright }) => {
    const [author, admin, union] = await Promise.all(
      [editor, administrator, staff].map((email) => loggedIn(playwright, email)),
    )
    if (!author || !admin || !union) throw new Error('no log-in')
    samples = {
      kode: '376',
      // A draft of its own: other journeys publish theirs.
      draft: await newDraft(author),
      user: await firstMatch(admin, '/administration/brugere', /\/administration\/brugere\/([0-9a-f-]{36})/),
      batch: await firstMatch(union, '/datagrundlag', /\/datagrundlag\/([0-9a-f-]{36})/),
      edition: await firstMatch(union, '/udgaver', /\/udgaver\/(?!ny)([a-z0-9-]+)/),
    }
    await Promise.all([author, admin, union].map((context) => context.dispose()))
  })

  const addressOf = (pattern: string) =>
    `/${pattern}`
      .replace(':kode', samples.kode ?? '')
      .replace('praksis/:slug', `praksis/${samples.draft}`)
      .replace('udgaver/:slug', `udgaver/${samples.edition}`)
      .replace('brugere/:id', `brugere/${samples.user}`)
      .replace('datagrundlag/:id', `datagrundlag/${samples.batch}`)
      .replace('moderation/:id', 'moderation/00000000-0000-7000-8000-000000000000')
      .replace(':number', '1')
      .replace(':name', 'method.json')

  test('are all known: no page is added without saying who may see it', () => {
    const known = [...publicPages, ...postOnly, ...Object.keys(privatePages)].sort()
    expect(routes.map(({ path }) => patternOf(path)).sort()).toEqual(known)
  })

  test('lead a stranger to the log-in and back, in both languages, and say nothing', async ({ request }) => {
    for (const pattern of Object.keys(privatePages)) {
      for (const prefix of ['', '/en']) {
        const address = prefix + addressOf(pattern)
        const answer = await request.get(address, { maxRedirects: 0 })
        expect(answer.status(), address).toBe(302)
        expect(answer.headers().location, address).toBe(`${prefix}/log-ind?til=${encodeURIComponent(address)}`)
        expect(await answer.text()).toBe('')
      }
      const data = await request.get(`${addressOf(pattern)}.data`, { maxRedirects: 0 })
      expect([202, 302], `${pattern}.data`).toContain(data.status())
      expect(await data.text(), `${pattern}.data`).not.toMatch(/example|Guldborgsund/)
    }
  })

  test('do nothing for a stranger who posts', async ({ request }) => {
    for (const pattern of [...Object.keys(privatePages), ...postOnly]) {
      const answer = await request.post(addressOf(pattern), { form: { intent: 'delete' }, maxRedirects: 0 })
      expect([302, 405], pattern).toContain(answer.status())
    }
  })

  test('are not there for those whose they are not', async ({ playwright }) => {
    const people = [...new Set(Object.values(privatePages).flatMap(({ notFor }) => notFor))]
    for (const email of people) {
      const context = await loggedIn(playwright, email)
      for (const [pattern, { notFor }] of Object.entries(privatePages)) {
        if (!notFor.includes(email)) continue
        const address = addressOf(pattern)
        const seen = await context.get(address, { maxRedirects: 0 })
        expect(seen.status(), `${email} at ${address}`).toBe(404)
        const posted = await context.post(address, { form: { intent: 'delete', confirmed: 'on' }, maxRedirects: 0 })
        expect([404, 405, 422], `${email} posts to ${address}`).toContain(posted.status())
      }
      await context.dispose()
    }
  })

  test('a draft is not there, for a stranger as for other municipalities, as if it had never been', async ({
    playwright,
    request,
  }) => {
    const elsewhere = await loggedIn(playwright, readerElsewhere)
    for (const context of [request, elsewhere]) {
      const draft = await context.get(`/praksis/${samples.draft}`)
      const nothing = await context.get('/praksis/findes-slet-ikke')
      expect(draft.status()).toBe(404)
      expect(nothing.status()).toBe(404)
      const bare = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0]
      expect(bare(await draft.text())).toBe(bare(await nothing.text()))
    }
    await elsewhere.dispose()
  })

  test('another municipality is not mine', async ({ playwright }) => {
    const elsewhere = await loggedIn(playwright, readerElsewhere)
    expect((await elsewhere.get('/min-kommune?kommune=376')).status()).toBe(404)
    expect((await elsewhere.get('/min-kommune?kommune=175')).status()).toBe(200)
    await elsewhere.dispose()
  })
})
