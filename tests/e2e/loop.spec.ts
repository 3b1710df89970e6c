import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { freePort, type RunningSite, startSiteIn } from '../running-site'
import { expect, logIn, test } from './journey'

const title = 'Ugentlig gennemgang med fast tovholder'
const rodovre = '175'

// A later edition changes what every other journey takes for the newest: this one has a site of its own.
let site: RunningSite
const folder = mkdtempSync(join(tmpdir(), 'si-loop-'))

test.beforeAll(async () => {
  test.setTimeout(180_000)
  site = await startSiteIn(folder, await freePort())
})

test.afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
})

async function as(browser: Browser, email: string | null): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address })
  const page = await context.newPage()
  if (email) await logIn(page, email)
  return page
}

const main = (page: Page) => page.getByRole('main')

/** The newest edition's figures of one indicator as a file for a later year, where one municipality has come to the middle. */
async function laterFigures(page: Page, indicatorId: string, year: string): Promise<string> {
  const csv = await (await page.request.get('/indeks/2026/tal-med-kilder.csv')).text()
  const [head = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  const delimiter = head.includes(';') ? ';' : ','
  const columns = head.split(delimiter)
  const at = (name: string) => columns.indexOf(name)
  const rows = lines
    .map((line) => line.split(delimiter))
    .filter((cells) => cells[at('indicator')] === indicatorId && cells[at('value')] !== '')
    .map((cells) => ({
      municipality: cells[at('municipality')] ?? '',
      value: Number(cells[at('value')]?.replace(',', '.')),
    }))
  expect(rows.length).toBeGreaterThan(90)
  const middle = rows.map(({ value }) => value).toSorted((one, other) => one - other)[Math.floor(rows.length / 2)] ?? 0
  const told = rows.map(({ municipality, value }) => {
    const said = municipality === rodovre ? middle : value
    return `${indicatorId};${municipality};${year};${String(said).replace('.', ',')};400`
  })
  return ['indicator;municipality;period;value;n', ...told].join('\r\n')
}

test('what one municipality wrote moves a number in another', async ({ browser }) => {
  test.setTimeout(300_000)
  const chief = await as(browser, 'socialchef@roedovre.example')
  const author = await as(browser, 'bidragyder@guldborgsund.example')
  const editor = await as(browser, 'redaktoer@guldborgsund.example')
  const staff = await as(browser, 'medarbejder@union.example')
  let indicatorId = ''
  let draft = ''

  await test.step('Rødovre has a weak indicator', async () => {
    await chief.goto('/min-kommune/indikatorer')
    const link = main(chief).locator('a[href*="/min-kommune/indikatorer/"]').first()
    indicatorId = /indikatorer\/([a-z0-9-]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? ''
    expect(indicatorId).not.toBe('')
  })

  await test.step('a contributor in Guldborgsund describes what they do about it', async () => {
    await author.goto(`/praksis/ny?indikator=${indicatorId}`)
    await author.getByRole('button', { name: 'Begynd en kladde' }).click()
    await expect(author.getByRole('heading', { name: 'Skriv praksis' })).toBeVisible()
    draft = author.url().replace(/^https?:\/\/[^/]+/, '')
    await author.getByLabel('Titel').fill(title)
    await author.getByLabel('Problem').fill('Ingen havde overblik over de samlede forløb.')
    await author.getByLabel('Målgruppe').fill('Borgere med mere end én indsats')
    await author.getByLabel('Indhold', { exact: true }).fill('En tovholder gennemgår alle forløb hver uge.')
    await author.getByLabel('Hvad virkede ikke?').fill('Det faldt sammen i ferierne.')
    await author.getByLabel('Måneder, før det kan ses').fill('24')
    await author.getByLabel('Hvor sikker er sammenhængen?').selectOption({ index: 1 })
    await expect(author.getByText(/^Gemt kl\./)).toBeVisible()
  })

  await test.step('two write at once, and the merge view keeps the words of both', async () => {
    await editor.goto(draft)
    await editor.getByLabel('Problem').fill('Ingen havde overblik, og familierne ventede.')
    await expect(editor.getByText(/^Gemt kl\./)).toBeVisible()
    await author.getByLabel('Problem').fill('Ingen fulgte forløbene samlet.')
    await expect(author.getByText('Nogen har gemt en nyere tekst, mens du skrev')).toBeVisible()
    await author.getByRole('button', { name: 'Flet de to tekster' }).click()
    await expect(author.getByRole('heading', { name: 'Flet to tekster' })).toBeVisible()
    await expect(author.getByText('og familierne ventede').first()).toBeVisible()
    await author.getByLabel('Teksten fra Rasmus Lind').check()
    await author.getByRole('button', { name: 'Gem den samlede tekst' }).click()
    await expect(author.getByText('De to tekster er flettet og gemt.')).toBeVisible()
    await expect(author.getByLabel('Problem')).toHaveValue('Ingen havde overblik, og familierne ventede.')
  })

  const submit = draft.replace('rediger', 'indsend')
  const handIn = async () => {
    await editor.goto(submit)
    await editor.getByLabel('Offentlig', { exact: true }).check()
    await editor.getByRole('button', { name: 'Indsend til validering' }).click()
    await expect(editor.getByText('venter på validering').first()).toBeVisible()
  }
  const open = async () => {
    await staff.goto('/validering')
    await main(staff).getByRole('link', { name: title }).click()
    await expect(staff.getByRole('heading', { level: 1 })).toHaveText(title)
  }

  await test.step('it is submitted, and sent back with a comment', async () => {
    await handIn()
    await open()
    await staff.getByLabel('Kommentar til hele teksten').fill('Skriv, hvem der er tovholder.')
    await staff.getByRole('button', { name: 'Send retur' }).click()
    await expect(staff.getByText('Praksissen er sendt retur. Kommunen har fået besked.')).toBeVisible()
    await author.goto('/notifikationer')
    await expect(author.getByText(`»${title}« er sendt retur`).first()).toBeVisible()
  })

  await test.step('it is put right, validated and published', async () => {
    await author.goto(draft)
    await expect(author.getByText('Skriv, hvem der er tovholder.').first()).toBeVisible()
    await author
      .getByLabel('Indhold', { exact: true })
      .fill('En rådgiver er tovholder og gennemgår alle forløb hver uge.')
    await expect(author.getByText(/^Gemt kl\./)).toBeVisible()
    await handIn()
    await open()
    await staff.getByRole('button', { name: 'Validér og offentliggør' }).click()
    await expect(staff.getByText('Praksissen er valideret og offentliggjort. Kommunen har fået besked.')).toBeVisible()
    await author.goto('/notifikationer')
    await expect(author.getByText(`»${title}« er valideret og offentliggjort`).first()).toBeVisible()
  })

  await test.step('Rødovre is recommended it for the weak indicator, with the reason, and takes it up', async () => {
    await chief.goto(`/min-kommune/indikatorer/${indicatorId}`)
    const offered = chief.getByRole('region', { name: 'Det har andre gjort' })
    await expect(offered.getByText(/Hvorfor her\?/).first()).toBeVisible()
    await offered.getByRole('link', { name: title }).first().click()
    await expect(chief.getByRole('heading', { level: 1 })).toHaveText(title)
    await chief.getByRole('link', { name: 'Fortæl, at I genbruger den' }).click()
    await chief.getByLabel('Afprøver den', { exact: true }).check()
    await chief.getByLabel('Siden hvornår?').fill('2024-02-01')
    await chief.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(chief.getByText('Det står nu på praksissens side.')).toBeVisible()
    await author.goto('/notifikationer')
    await expect(author.getByText(/Rødovre har fortalt/).first()).toBeVisible()
  })

  const stranger = await as(browser, null)
  await test.step('it is too early to tell, and the page says when', async () => {
    await stranger.goto('/praksis')
    await stranger.getByLabel('Søg i praksis').fill('fast tovholder')
    await main(stranger).getByRole('button', { name: 'Søg' }).click()
    await main(stranger).getByRole('link', { name: title }).first().click()
    await expect(stranger.getByText('Genbrugt af 1 kommune')).toBeVisible()
    await expect(stranger.getByText(/ingen af de kommuner, der tog den i brug, kan måles endnu/)).toBeVisible()
    await stranger.getByRole('link', { name: 'Se alle tal, kommuner og forbehold' }).click()
    await expect(stranger.getByText(/For tidligt: De første tal .* ventes for 2027/).first()).toBeVisible()
  })

  await test.step('staff import new figures and publish the next edition', async () => {
    const text = await laterFigures(staff, indicatorId, '2027')
    await staff.goto('/datagrundlag/ny')
    const file = { name: 'naeste.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') }
    await staff.getByLabel('Fil med tal (CSV)').setInputFiles(file)
    await staff.getByLabel(/^Kilde/).fill('Afprøvning')
    await staff.getByRole('button', { name: 'Læs og tjek filen' }).click()
    await expect(staff).toHaveURL(/\/datagrundlag\/[0-9a-f-]{36}/)
    await main(staff).getByRole('link', { name: 'Offentliggør' }).click()
    await staff.getByRole('button', { name: 'Ja, offentliggør' }).click()
    await expect(staff.getByText('Tallene er offentliggjort')).toBeVisible()
    await staff.goto('/udgaver/ny')
    await staff.getByLabel('Periode').fill('2027')
    await staff.getByLabel('Navn i adressen').fill('2027')
    await staff.getByLabel('Titel på dansk').fill('Socialt Indeks 2027')
    await staff.getByLabel('Titel på engelsk').fill('Socialt Indeks 2027')
    for (const demo of await staff.getByRole('checkbox', { name: /demodata/ }).all()) await demo.uncheck()
    await staff.getByRole('button', { name: 'Beregn' }).click()
    await expect(staff.getByRole('heading', { level: 1 })).toHaveText(/Socialt Indeks 2027/)
    await main(staff).getByRole('link', { name: 'Offentliggør', exact: true }).click()
    await staff.getByRole('button', { name: 'Ja, offentliggør udgaven' }).click()
    await expect(staff.getByText('Udgaven er offentlig', { exact: true })).toBeVisible()
  })

  await test.step('the practice page tells everybody what happened to the number, and how sure that is', async () => {
    await stranger.goto('/praksis')
    await stranger.getByLabel('Søg i praksis').fill('fast tovholder')
    await main(stranger).getByRole('button', { name: 'Søg' }).click()
    await main(stranger).getByRole('link', { name: title }).first().click()
    const effect = stranger.getByRole('region', { name: 'Hvad skete der med tallene?' })
    await expect(effect.getByText(/som hos sammenlignelige kommuner|end hos sammenlignelige kommuner/)).toBeVisible()
    await expect(effect.getByText(/tilfældigheder/).first()).toBeVisible()
    await stranger.getByRole('link', { name: 'Se alle tal, kommuner og forbehold' }).click()
    await expect(stranger.getByText(/Rødovre, fra 1\. februar 2024/).first()).toBeVisible()
  })

  for (const page of [chief, author, editor, staff, stranger]) await page.context().close()
})
