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
  'indeks/rettelser',
  'indeks/:slug/tal.csv',
  'indeks/:slug/udsving.csv',
  'indeks/:slug/tal-med-kilder.csv',
  'indeks/:slug/udgave.json',
  'indeks/:slug/udgave.zip',
  'sociooekonomisk-indeks',
  'sociooekonomisk-indeks.csv',
  'sammenlign',
  'sammenlign/gruppe',
  'metode',
  'metode.json',
  'metode/laboratorium',
  'metode/laboratorium/:slug/tal.json',
  'om',
  'tilgaengelighed',
  'privatliv',
  'regler',
  'gennemsigtighed',
  'gennemsigtighed.csv',
  'gennemsigtighed.json',
  'gennemsigtighed/log.csv',
  'gennemsigtighed/log.json',
  'anmeld-ulovligt-indhold',
  'kvittering/:key',
  'find-kommune',
  'soeg',
  'kommuner/:kode',
  'kommuner/:kode/udvalg',
  'kommuner/:kode/etisk-regnskab',
  'indikatorer',
  'indikatorer/:id',
  'tal/:batchId/:line',
  'praksis',
  'praksis/:slug',
  'dialog',
  'dialog/:id',
  'dialog/:id/indlaeg/:number/historik',
  'praksis/:slug/effekt',
  'praksis/:slug/effekt.csv',
  'bilag/:id/:name',
  'log-ind',
  'log-ud',
  'invitation/:token',
  'glemt-adgangskode',
  'ny-adgangskode/:token',
  'afmeld/:key',
  'demo-post',
  'demo-post/:name',
  '*',
]

/** Only ever posted to: there is nothing to get. */
const postOnly = [
  'praksis/:slug/bilag/laeg-op',
  'dialog/:id/indlaeg/:number/bilag/laeg-op',
  'praksis/:slug/gem',
  'dialog/:id/valg',
]

/** Everything else: a stranger is led to the log-in, those named get the same 404 as for what does not exist. */
const privatePages: Record<string, { notFor: string[] }> = {
  'dialog/ny': { notFor: [] },
  'dialog/navne': { notFor: [] },
  'dialog/:id/indlaeg/:number/rediger': { notFor: [readerElsewhere, reader, staff, moderator] },
  'dialog/:id/indlaeg/:number/bilag': { notFor: [readerElsewhere, reader, staff, moderator] },
  'dialog/:id/indlaeg/:number/slet': { notFor: [readerElsewhere, reader, staff, moderator] },
  rum: { notFor: [] },
  'rum/ny': { notFor: [readerElsewhere, reader, moderator] },
  'rum/:slug': { notFor: [readerElsewhere, reader, staff] },
  konto: { notFor: [] },
  notifikationer: { notFor: [] },
  'notifikationer/indstillinger': { notFor: [] },
  'notifikationer/opsummering': { notFor: [] },
  'notifikationer/:id': { notFor: [readerElsewhere, reader] },
  'min-kommune': { notFor: [] },
  'min-kommune/indikatorer': { notFor: [] },
  'min-kommune/indikatorer/:id': { notFor: [] },
  'min-kommune/forhaandsvisning/:slug': { notFor: [readerElsewhere, reader, staff, moderator] },
  'min-kommune/forhaandsvisning/:slug/:indikator': { notFor: [readerElsewhere, reader, staff, moderator] },
  'min-kommune/handleplaner': { notFor: [] },
  'min-kommune/handleplaner/ny': { notFor: [] },
  'min-kommune/handleplaner/udskriv': { notFor: [] },
  'min-kommune/handleplaner/:id': { notFor: [readerElsewhere, reader, staff, moderator] },
  sparring: { notFor: [] },
  'sparring/ny': { notFor: [] },
  'sparring/:id': { notFor: [] },
  'mine-praksis': { notFor: [] },
  'kommuner/:kode/medlemmer': { notFor: [readerElsewhere, reader, editor] },
  'administration/brugere': { notFor: [readerElsewhere, reader, staff, moderator] },
  'administration/brugere/:id': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/ny': { notFor: [] },
  'praksis/:slug/flet': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/interview': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/rediger': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/indsend': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/vidensprofil': { notFor: [readerElsewhere, reader, editor, moderator] },
  validering: { notFor: [readerElsewhere, reader, editor, moderator] },
  'validering/:id': { notFor: [readerElsewhere, reader, editor, moderator] },
  'bedoemmelse/:id': { notFor: [readerElsewhere, reader, editor, moderator] },
  'administration/eksperter': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/revisioner': { notFor: [readerElsewhere, reader, staff] },
  'praksis/:slug/revisioner/:number': { notFor: [readerElsewhere, reader, staff] },
  'praksis/:slug/status': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/bilag': { notFor: [readerElsewhere, reader, staff, moderator] },
  'praksis/:slug/genbrug/slet': { notFor: [readerElsewhere, reader, editor, staff, moderator] },
  'praksis/:slug/genbrug': { notFor: [readerElsewhere, reader, editor, staff, moderator] },
  genbrug: { notFor: [staff, moderator] },
  'praksis/:slug/tak': { notFor: [readerElsewhere, reader, editor, staff, moderator] },
  'praksis/:slug/anmeld': { notFor: [readerElsewhere, reader] },
  'anmeld/:kind/:id': { notFor: [readerElsewhere, reader] },
  'mine-sager': { notFor: [] },
  'afgoerelser/:id': { notFor: [readerElsewhere, reader, staff, moderator] },
  moderation: { notFor: [readerElsewhere, reader, staff] },
  'moderation/ord': { notFor: [readerElsewhere, reader, staff] },
  'moderation/stikproever': { notFor: [readerElsewhere, reader, staff] },
  'moderation/stikproever/:id': { notFor: [readerElsewhere, reader, staff, moderator] },
  'moderation/klager/:id': { notFor: [readerElsewhere, reader, staff, moderator] },
  'moderation/tekst/:kind/:id': { notFor: [readerElsewhere, reader, staff, moderator] },
  'moderation/:id': { notFor: [readerElsewhere, reader, staff] },
  udgaver: { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/ny': { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/:slug': { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/:slug/indsigelser': { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/:slug/indsigelser/:id': { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/:slug/rettelser': { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/:slug/uden-placering': { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/:slug/som-offentlig': { notFor: [readerElsewhere, reader, moderator] },
  'udgaver/:slug/filer/:name': { notFor: [readerElsewhere, reader, moderator] },
  datagrundlag: { notFor: [readerElsewhere, reader, moderator] },
  'datagrundlag/ny': { notFor: [readerElsewhere, reader, moderator] },
  'datagrundlag/noegletal': { notFor: [readerElsewhere, reader, moderator] },
  'datagrundlag/:id': { notFor: [readerElsewhere, reader, moderator] },
  'soeg/synonymer': { notFor: [readerElsewhere, reader, moderator] },
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
      plan: await firstMatch(author, '/min-kommune/handleplaner', /\/min-kommune\/handleplaner\/([0-9a-f-]{36})/),
      notice: await firstMatch(author, '/sparring', /\/sparring\/([0-9a-f-]{36})/),
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
      .replace('dialog/:id', 'dialog/00000000-0000-7000-8000-000000000000')
      .replace('rum/:slug', 'rum/findes-ikke')
      .replace('min-kommune/indikatorer/:id', 'min-kommune/indikatorer/bu-fc-sager-pr-raadgiver')
      .replace('handleplaner/:id', `handleplaner/${samples.plan}`)
      .replace('sparring/:id', `sparring/${samples.notice}`)
      .replace('brugere/:id', `brugere/${samples.user}`)
      .replace('datagrundlag/:id', `datagrundlag/${samples.batch}`)
      .replace('notifikationer/:id', 'notifikationer/00000000-0000-7000-8000-000000000000')
      .replace('anmeld/:kind/:id', 'anmeld/practice/00000000-0000-7000-8000-000000000000')
      .replace('afgoerelser/:id', 'afgoerelser/00000000-0000-7000-8000-000000000000')
      .replace('stikproever/:id', 'stikproever/00000000-0000-7000-8000-000000000000')
      .replace('indsigelser/:id', 'indsigelser/00000000-0000-7000-8000-000000000000')
      .replace('forhaandsvisning/:slug', 'forhaandsvisning/2026')
      .replace(':indikator', 'bu-fc-sager-pr-raadgiver')
      .replace('klager/:id', 'klager/00000000-0000-7000-8000-000000000000')
      .replace('tekst/:kind/:id', 'tekst/post/00000000-0000-7000-8000-000000000000')
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
    for (const page of [
      '',
      '/indikatorer',
      '/indikatorer/bu-fc-sager-pr-raadgiver',
      '/handleplaner',
      '/handleplaner/udskriv',
    ]) {
      expect((await elsewhere.get(`/min-kommune${page}?kommune=376`)).status(), page).toBe(404)
    }
    const plan = '/min-kommune/handleplaner/ny?indikator=bu-fc-sager-pr-raadgiver&kommune=376'
    expect((await elsewhere.get(plan)).status()).toBe(404)
    expect((await elsewhere.get('/min-kommune?kommune=175')).status()).toBe(200)
    await elsewhere.dispose()
  })
})
