import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, logIn, test, validate } from './journey'

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 900 }

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectFits(page)
  await page.setViewportSize(desk)
}

async function beginDraft(page: Page): Promise<void> {
  await page.goto('/praksis/ny')
  await page.getByRole('button', { name: 'Begynd en kladde' }).click()
  await expect(page.getByRole('heading', { name: 'Skriv praksis' })).toBeVisible()
}

async function fillNeeded(page: Page, title: string): Promise<void> {
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel('Problem').fill('Unge skifter rådgiver, når de fylder 18 år.')
  await page.getByLabel('Målgruppe').fill('Unge på 16–22 år')
  await page.getByLabel('Indhold', { exact: true }).fill('Den samme rådgiver:\n\n- fra 16 år\n- til 22 år')
  await page.getByLabel('Hvad virkede ikke?').fill('Sårbart ved sygdom.')
  await page.getByLabel('Udsatte børn og unge', { exact: true }).check()
}

test('a stranger searches, filters and reads an example without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/praksis')
  await expect(page.getByRole('heading', { name: /^\d\d praksiseksempler$/ })).toBeVisible()
  await page.getByLabel('Søg i praksis').fill('hjemløshed')
  await page.getByRole('main').getByRole('button', { name: 'Søg' }).click()
  await page.getByRole('link', { name: 'Egen bolig først med CTI-bostøtte' }).click()
  await expect(page.getByText('EKSEMPEL – ikke indsendt af en kommune')).toBeVisible()
  await expect(page.getByText('ikke oplyst').first()).toBeVisible()
  await page.goto('/praksis?q=xyzzyx')
  await expect(page.getByText('Prøv færre ord, eller fjern et filter.')).toBeVisible()
  expect((await page.goto('/praksis/findes-ikke'))?.status()).toBe(404)
  await context.close()
})

test('the public pages stand in nobody’s way, in either language', async ({ page }) => {
  for (const address of ['/praksis', '/praksis/eks-ips', '/en/praksis?omraade=handicap', '/en/praksis/eks-bti']) {
    await page.goto(address)
    await expectGood(page)
  }
})

test('a contributor writes while it is saved, an editor submits and staff validates', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  await logIn(page, 'bidragyder@guldborgsund.example')
  await beginDraft(page)
  await page.getByLabel('Titel').fill('Fast følgeskab')
  await expect(page.getByText(/^Gemt kl\. \d\d\.\d\d$/)).toBeVisible()
  await expectGood(page)
  await page.getByRole('button', { name: 'Gem og se forhåndsvisning' }).click()
  await expect(page.getByRole('heading', { name: 'Forhåndsvisning' })).toBeVisible()
  await expect(page.getByText('Rasmus Lind')).toBeVisible()
  await page.getByRole('link', { name: 'Skriv videre' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Fast følgeskab')
  await fillNeeded(page, 'Fast følgeskab')
  await page.getByLabel('Indhold', { exact: true }).fill('Den samme rådgiver. Rapport 0102031234.')
  await page.getByLabel('Find en indikator').fill('samme rådgiver')
  await page.getByRole('checkbox', { name: /samme rådgiver i 12/ }).check()
  await expect(page.getByText('1 valgt af højst 5')).toBeVisible()
  await expect(page.getByText('Noget ligner oplysninger om en person')).toBeVisible()
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible()
  const address = page.url()

  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const editor = await context.newPage()
  await logIn(editor, 'redaktoer@guldborgsund.example')
  await editor.goto('/mine-praksis')
  await expectGood(editor)
  await editor.getByRole('link', { name: 'Fast følgeskab', exact: true }).click()
  await editor.getByRole('link', { name: 'Fortsæt redigeringen' }).click()
  await expect(editor).toHaveURL(address)
  await editor.getByRole('button', { name: 'Gem og se forhåndsvisning' }).click()
  await expectGood(editor)
  await editor.getByLabel('Offentlig', { exact: true }).check()
  await editor.getByRole('button', { name: 'Indsend til validering' }).click()
  await expect(editor.getByRole('alert')).toContainText('Noget ligner oplysninger om en person')
  await expect(editor.getByLabel('Offentlig', { exact: true })).toBeChecked()
  await editor.getByLabel('Det er ikke et CPR-nummer').check()
  await editor.getByRole('button', { name: 'Indsend til validering' }).click()
  await expect(editor.getByText('Praksissen er indsendt.', { exact: false })).toBeVisible()
  await expectGood(editor)

  const staff = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
  await logIn(staff, 'medarbejder@union.example')
  await validate(staff, 'Fast følgeskab')
  await editor.goto('/praksis/fast-foelgeskab')
  await expectGood(editor)

  await editor.getByRole('link', { name: 'Redigér' }).click()
  await editor.getByLabel('Problem').fill('Unge skifter rådgiver to gange.')
  await editor.getByRole('button', { name: 'Gem og se forhåndsvisning' }).click()
  await editor.getByLabel('Det er ikke et CPR-nummer').check()
  await editor.getByRole('button', { name: 'Indsend til validering' }).click()
  await expect(editor.getByText('Praksissen er indsendt.', { exact: false })).toBeVisible()
  await validate(staff, 'Fast følgeskab')
  await editor.goto('/praksis/fast-foelgeskab')
  await editor.getByRole('link', { name: 'Tidligere versioner' }).click()
  await expectGood(editor)
  await editor.getByRole('link', { name: /Se ændringerne/ }).click()
  await expect(editor.getByRole('deletion')).toContainText(['rådgiver, når de fylder 18 år.'])
  await expectGood(editor)

  const stranger = await browser.newContext(baseURL ? { baseURL } : {})
  const reading = await stranger.newPage()
  await reading.goto('/praksis/fast-foelgeskab')
  await expect(reading.getByText('Unge skifter rådgiver to gange.')).toBeVisible()

  await editor.goto('/praksis/fast-foelgeskab/status')
  await expectGood(editor)
  await editor.getByRole('button', { name: 'Ja, arkivér praksissen' }).click()
  await expect(editor.getByText('Praksissen er arkiveret.')).toBeVisible()
  expect((await reading.goto('/praksis/fast-foelgeskab'))?.status()).toBe(404)
  await stranger.close()
  await context.close()
})

test('what could not be saved is kept, and nobody overwrites another', async ({ page, context }) => {
  test.slow()
  await logIn(page, 'redaktoer@roedovre.example')
  await beginDraft(page)
  const address = page.url()
  await page.getByLabel('Titel').fill('Første')
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible()

  const other = await context.newPage()
  await other.goto(address)
  await other.getByLabel('Titel').fill('Fra et andet vindue')
  await expect(other.getByText(/^Gemt kl\./)).toBeVisible()
  await page.getByLabel('Problem').fill('Skrevet samtidig')
  await expect(page.getByText('Nogen har gemt en nyere tekst, mens du skrev')).toBeVisible()
  await expect(page.getByLabel('Problem')).toHaveValue('Skrevet samtidig')
  await expectGood(page)
  await page.getByRole('button', { name: 'Flet de to tekster' }).click()
  await expect(page.getByText('Kun du har ændret, og det er taget med:')).toBeVisible()
  await expectGood(page)
  await page.getByRole('button', { name: 'Gem den samlede tekst' }).click()
  await expect(page.getByText('De to tekster er flettet og gemt.')).toBeVisible()
  await expect(page.getByLabel('Titel')).toHaveValue('Fra et andet vindue')
  await expect(page.getByLabel('Problem')).toHaveValue('Skrevet samtidig')

  await other.reload()
  await other.route('**/gem', (route) => route.abort())
  await other.getByLabel('Målgruppe').fill('Uden forbindelse')
  await expect(other.getByText(/Kunne ikke gemme: der er ingen forbindelse/)).toBeVisible()
  await other.unroute('**/gem')
  other.once('dialog', (dialog) => dialog.accept())
  await other.reload()
  await expect(other.getByLabel('Målgruppe')).toHaveValue('')
  await other.getByRole('button', { name: 'Hent teksten frem' }).click()
  await expect(other.getByLabel('Målgruppe')).toHaveValue('Uden forbindelse')
  await expect(other.getByText(/^Gemt kl\./)).toBeVisible()
  await page.goto(address.replace('/rediger', '/status'))
  await page.getByRole('button', { name: 'Ja, slet kladden' }).click()
  await expect(page.getByText('Kladden er slettet.')).toBeVisible()
})

test('writing works without JavaScript and never loses a text', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false })
  const page = await context.newPage()
  const other = await context.newPage()
  await logIn(page, 'redaktoer@roedovre.example')
  await beginDraft(page)
  const address = page.url()
  await other.goto(address)
  await fillNeeded(page, 'Uden script')
  await page.getByRole('button', { name: 'Gem kladde' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Uden script')
  await expect(page.getByText(/^Senest gemt .* af Rikke Bech$/)).toBeVisible()
  await expect(page.getByText('Vælg mindst én indikator.')).toBeVisible()

  await other.getByLabel('Titel').fill('x'.repeat(200))
  await other.getByRole('button', { name: 'Gem kladde' }).click()
  await expect(other.getByText('Titel er for lang. Der er plads til 150 tegn.')).toBeVisible()
  await expect(other.getByLabel('Titel')).toHaveValue('x'.repeat(200))
  await other.getByLabel('Titel').fill('Sen')
  await other.getByRole('button', { name: 'Gem kladde' }).click()
  await expect(other.getByText('Nogen har gemt en nyere tekst, mens du skrev')).toBeVisible()
  await expect(other.getByLabel('Titel')).toHaveValue('Sen')
  await other.getByRole('button', { name: 'Flet de to tekster' }).click()
  await expect(other.getByText('I har begge ændret ét felt')).toBeVisible()
  await expect(other.getByText('Uden script').first()).toBeVisible()
  await other.getByLabel('Min tekst').check()
  await other.getByRole('button', { name: 'Gem den samlede tekst' }).click()
  await expect(other.getByText('De to tekster er flettet og gemt.')).toBeVisible()
  await expect(other.getByLabel('Titel')).toHaveValue('Sen')
  await expect(other.getByLabel('Målgruppe')).toHaveValue('Unge på 16–22 år')
  await context.close()
})

test('nothing private is given away to strangers or to another municipality', async ({ page, browser, baseURL }) => {
  const stranger = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
  await logIn(page, 'redaktoer@guldborgsund.example')
  await page.goto('/mine-praksis')
  await page.getByRole('link', { name: 'Fast kontaktperson fra det 17. år', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fast kontaktperson fra det 17. år')
  const { pathname } = new URL(page.url())
  const elsewhere = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
  await logIn(elsewhere, 'redaktoer@roedovre.example')
  expect((await stranger.goto(pathname))?.status()).toBe(404)
  for (const end of ['/rediger', '/indsend', '/revisioner', '/revisioner/1', '/status', '/anmeld']) {
    await stranger.goto(pathname + end)
    await expect(stranger).toHaveURL(/\/log-ind\?til=/)
    expect((await elsewhere.goto(pathname + end))?.status()).toBe(404)
  }
  for (const address of [
    '/mine-praksis',
    '/praksis/ny',
    '/moderation',
    '/moderation/01900000-0000-7000-8000-000000000001',
  ]) {
    await stranger.goto(address)
    await expect(stranger).toHaveURL(/\/log-ind\?til=/)
  }
  for (const address of ['/moderation', '/moderation/01900000-0000-7000-8000-000000000001']) {
    expect((await elsewhere.goto(address))?.status()).toBe(404)
  }
})
