import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, logIn, test, validate } from './journey'

const title = 'Fælles start i familien'

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function writeWhole(page: Page): Promise<void> {
  const words: Record<string, string> = {
    title,
    problem: 'Familier ventede på den første samtale.',
    targetGroup: 'Familier med børn under seks år.',
    content: 'To fagpersoner besøger familien sammen.',
    notWorking: 'Vi manglede tid i ferierne.',
    effect: 'Ventetiden faldt fra 30 til 12 dage, men tilliden faldt også.',
    coreElements: 'Altid to, altid hjemme.',
    implementation: 'Et halvt år, fire medarbejdere.',
    anchoring: 'Skrevet ind i standarden.',
    inUseSince: '2022',
    law: 'Barnets lov § 32',
    contactFunction: 'Leder af familieafdelingen',
    contactEmail: 'familie@kommune.example',
    sources: 'Egen opgørelse.',
  }
  for (const [name, text] of Object.entries(words)) await page.locator(`#felt-${name}`).fill(text)
  await page.getByLabel('Udsatte børn og unge', { exact: true }).check()
  await page.getByLabel('Find en indikator').fill('samme rådgiver')
  await page.getByRole('checkbox', { name: /samme rådgiver i 12/ }).check()
  await page.locator('#felt-status').selectOption('running')
  await page.locator('#felt-effectDirection').selectOption('negative')
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gem og se forhåndsvisning' }).click()
  await page.getByLabel('Offentlig', { exact: true }).check()
  await page.getByRole('button', { name: 'Indsend til validering' }).click()
  await expect(page.getByText('Praksissen er indsendt.', { exact: false })).toBeVisible()
}

async function choose(page: Page, part: string, letter: string): Promise<void> {
  await page
    .getByRole('group', { name: part })
    .getByLabel(new RegExp(`^${letter}:`))
    .check()
}

async function rate(page: Page, effect: string, reason: string): Promise<void> {
  await page.goto('/validering')
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('button', { name: 'Gem bedømmelsen' }).click()
  await expect(page.getByRole('alert')).toContainText('Vælg et bogstav for alle fire.')
  await choose(page, 'Målgruppe', 'A')
  await choose(page, 'Metode', 'B')
  await choose(page, 'Implementering', 'B')
  await choose(page, 'Effekt', effect)
  await page.getByLabel('Begrundelse').fill(reason)
  await expectGood(page)
  await page.getByRole('button', { name: 'Gem bedømmelsen' }).click()
  await expect(page.getByText('Din bedømmelse er gemt.')).toBeVisible()
}

test('written, submitted, returned, corrected, validated, rated by two, settled by a third and shown', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const inAnother = async (email: string | null) => {
    const opened = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
    if (email) await logIn(opened, email)
    return opened
  }
  await logIn(page, 'redaktoer@roedovre.example')
  await page.goto('/praksis/ny')
  await page.getByRole('button', { name: 'Begynd en kladde' }).click()
  await writeWhole(page)
  await submit(page)
  await expect(page.getByText(/^Indsendt .*venter på validering$/)).toBeVisible()
  await expectGood(page)
  await page.goto('/mine-praksis')
  await expect(page.getByRole('row', { name: title }).getByText('Indsendt, venter på validering')).toBeVisible()
  await page
    .getByRole('row', { name: title })
    .getByRole('link', { name: /Redigér/ })
    .click()
  await expect(page.getByRole('button', { name: 'Træk tilbage for at rette' })).toBeVisible()
  await expect(page.getByLabel('Titel')).toHaveCount(0)
  const address = page.url()

  const odense = await inAnother('ekspert@odense.example')
  await odense.goto('/')
  await odense
    .getByRole('link', { name: /^Validering \(\d+\)$/ })
    .first()
    .click()
  await expectGood(odense)
  await odense.getByRole('link', { name: title, exact: true }).click()
  await expectGood(odense)
  await odense.getByRole('button', { name: 'Send retur' }).click()
  await expect(odense.getByRole('alert')).toContainText('Skriv mindst én kommentar')
  await odense.getByLabel('Kommentar til hele teksten').fill('Næsten i mål.')
  await odense.getByText('Kommentér enkelte felter').click()
  await odense.getByRole('group', { name: 'Kommentarer til enkelte felter' }).getByLabel('Indhold').fill('Hvor tit?')
  await odense.getByRole('button', { name: 'Send retur' }).click()
  await expect(odense.getByText('Praksissen er sendt retur.', { exact: false })).toBeVisible()

  await page.goto(address)
  await expect(page.getByText('Næsten i mål.')).toBeVisible()
  await expect(page.getByText('Kommentar fra validering')).toBeVisible()
  await expectGood(page)
  await page.locator('#felt-content').fill('To fagpersoner besøger familien sammen hver uge.')
  await submit(page)
  await validate(odense, title)

  const staff = await inAnother('medarbejder@union.example')
  await staff.goto('/praksis/faelles-start-i-familien/vidensprofil')
  await expectGood(staff)
  await staff.getByRole('button', { name: 'Bed dem om at bedømme' }).click()
  await expect(staff.getByRole('alert')).toContainText('Vælg to forskellige bedømmere.')
  await staff.getByLabel('Bedømmer 1').selectOption({ label: 'Erik Winther (ekspert)' })
  await staff.getByLabel('Bedømmer 2').selectOption({ label: 'Ellen Skov (ekspert)' })
  await staff.getByRole('button', { name: 'Bed dem om at bedømme' }).click()
  await expect(staff.getByText('Bedømmerne er udpeget og har fået besked.')).toBeVisible()

  const stranger = await inAnother(null)
  const aalborg = await inAnother('ekspert@aalborg.example')
  await rate(odense, 'A', 'Grunden fra den første.')
  await stranger.goto('/praksis/faelles-start-i-familien')
  await expect(stranger.getByText('To bedømmere er i gang', { exact: false })).toBeVisible()
  const asData = await aalborg.request.get('/praksis/faelles-start-i-familien/vidensprofil.data')
  expect(await asData.text()).not.toContain('Grunden fra den første.')
  await rate(aalborg, 'D', 'Grunden fra den anden.')
  await stranger.reload()
  await expect(stranger.getByText('De to bedømmere er uenige om effekt.', { exact: false })).toBeVisible()

  await staff.goto('/validering')
  await staff.getByRole('link', { name: title, exact: true }).click()
  await expectGood(staff)
  await choose(staff, 'Effekt', 'C')
  await staff.getByLabel('Begrundelse').fill('Målt, men uden sammenligning.')
  await staff.getByRole('button', { name: 'Afgør Vidensprofilen' }).click()
  await expect(staff.getByText('Vidensprofilen er afgjort', { exact: false })).toBeVisible()

  await stranger.reload()
  const profile = stranger.locator('#vidensprofil')
  await expect(profile.getByRole('img', { name: /Målgruppe A, Metode B, Implementering B, Effekt C/ })).toBeVisible()
  await expect(profile.getByRole('row', { name: /^Effekt/ }).getByRole('cell')).toHaveText(['A', 'D', 'C'])
  await expect(profile.getByText('Målt, men uden sammenligning.')).toBeVisible()
  await expect(profile.getByText('Effektretning, som kommunen oplyser den: Negativ')).toBeVisible()
  await expectGood(stranger)
  await stranger.goto('/praksis?evidens=C&q=familien')
  await expect(stranger.getByRole('link', { name: title })).toBeVisible()
  await expect(stranger.getByText('Effekt: Negativ').first()).toBeVisible()
})

test('an administrator appoints an expert and removes them again', async ({ page }) => {
  await logIn(page, 'administrator@union.example')
  await page.goto('/administration/eksperter')
  await expectGood(page)
  await page.getByRole('link', { name: 'Find en bruger at udpege' }).click()
  await page.getByLabel('Søg på navn eller e-mail').fill('redaktoer@lolland')
  await page.getByRole('main').getByRole('button', { name: 'Søg' }).click()
  await page.getByRole('link', { name: 'Louise Toft' }).click()
  await page.getByRole('button', { name: 'Udpeg som ekspert i Handicap' }).click()
  await expect(page.getByText('Personen er udpeget.')).toBeVisible()
  await expectGood(page)
  await page.getByRole('link', { name: 'Alle eksperter' }).click()
  await page.getByRole('link', { name: 'Louise Toft' }).click()
  await page.getByRole('button', { name: 'Fjern som ekspert i Handicap' }).click()
  await expect(page.getByText('Personen er ikke længere ekspert i området.')).toBeVisible()
})
