import type { Page } from '@playwright/test'
import { aPdf, aPicture } from '../factories/files'
import { expect, expectAccessible, expectFits, logIn, test } from './journey'

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

const pdf = { name: 'Evaluering.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf()) }
const program = { name: 'evaluering.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000program') }

async function beginDraft(page: Page): Promise<void> {
  await page.goto('/praksis/ny')
  await page.getByRole('button', { name: 'Begynd en kladde' }).click()
  await expect(page.getByRole('heading', { name: 'Skriv praksis' })).toBeVisible()
}

test('a writer attaches a picture and a document, and loses no words on the way', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  await logIn(page, 'redaktoer@lolland.example')
  await beginDraft(page)
  await page.getByLabel('Titel').fill('Med bilag')
  await page.getByRole('button', { name: 'Gem teksten, og gå til bilag' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bilag til »Med bilag«')
  await page.getByRole('button', { name: 'Læg filen op' }).click()
  await expect(page.getByRole('alert')).toContainText('Vælg en fil.')
  await expect(page.getByRole('alert')).toContainText('Sæt kryds ved, at ingen borger kan genkendes i filen.')

  await page.getByLabel('Fil', { exact: true }).setInputFiles(program)
  await page.getByLabel('Beskrivelse').fill('Mødeskabelonen')
  await page.getByLabel('Ingen borger kan genkendes i filen').check()
  await page.getByRole('button', { name: 'Læg filen op' }).click()
  await expect(page.getByRole('alert')).toContainText('uanset hvad den hedder')
  await expect(page.getByLabel('Beskrivelse')).toHaveValue('Mødeskabelonen')
  await expectGood(page)

  const picture = await aPicture('jpeg', { width: 600, height: 400 })
  const photo = { name: 'tavle.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(picture) }
  await page.getByLabel('Fil', { exact: true }).setInputFiles(photo)
  await page.getByRole('button', { name: 'Læg filen op' }).click()
  await expect(page.getByText('Filen er lagt op.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Mødeskabelonen' })).toBeVisible()
  await expect(page.getByLabel('Beskrivelse', { exact: true }).last()).toHaveValue('')
  await expectGood(page)

  await page.getByText('Ret eller fjern').first().click()
  await page.getByLabel('Beskrivelse').first().fill('Tavlen med ugens møder')
  await page.getByRole('button', { name: 'Gem beskrivelse' }).click()
  await expect(page.getByText('Beskrivelsen er gemt.')).toBeVisible()
  const address = await page.getByRole('link', { name: 'tavle.jpg' }).getAttribute('href')
  const file = await page.request.get(String(address))
  expect(file.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' })
  expect(file.headers()['content-security-policy']).toContain("sandbox; default-src 'none'")
  expect((await file.body()).toString('latin1')).not.toContain('HemmeligtKamera')

  const context = await browser.newContext(baseURL ? { baseURL } : {})
  expect((await context.request.get(String(address))).status()).toBe(404)
  await context.close()

  // What was open stays open after saving; a new visit begins closed.
  await page.reload()
  await page.getByText('Ret eller fjern').first().click()
  await page.getByText('Fjern filen').first().click()
  await page.getByRole('button', { name: 'Ja, fjern filen' }).click()
  await expect(page.getByText('Filen er fjernet.')).toBeVisible()
  await page.getByRole('link', { name: 'Tilbage til teksten' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Med bilag')
})

test('a file is attached without JavaScript, and a refusal keeps what was written', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false })
  const page = await context.newPage()
  await logIn(page, 'redaktoer@lolland.example')
  await beginDraft(page)
  await page.getByLabel('Titel').fill('Uden script, med bilag')
  await page.getByRole('button', { name: 'Gem teksten, og gå til bilag' }).click()
  await page.getByLabel('Fil', { exact: true }).setInputFiles(pdf)
  await page.getByLabel('Beskrivelse').fill('Ring til 23 45 67 89')
  await page.getByLabel('Ingen borger kan genkendes i filen').check()
  await page.getByRole('button', { name: 'Læg filen op' }).click()
  await expect(page.getByRole('alert').first()).toContainText('ligner oplysninger om en person')
  await expect(page.getByLabel('Beskrivelse')).toHaveValue('Ring til 23 45 67 89')
  await expect(page.getByText('Vælg filen igen')).toBeVisible()
  await page.getByLabel('Fil', { exact: true }).setInputFiles(pdf)
  await page.getByLabel('Beskrivelse').fill('Evaluering')
  await page.getByLabel('Ingen borger kan genkendes i filen').check()
  await page.getByRole('button', { name: 'Læg filen op' }).click()
  await expect(page.getByText('Filen er lagt op.')).toBeVisible()
  const large = { ...pdf, buffer: Buffer.alloc(12_000_000) }
  await page.getByLabel('Fil', { exact: true }).setInputFiles(large)
  await page.getByRole('button', { name: 'Læg filen op' }).click()
  await expect(page.getByRole('alert')).toContainText('Filen fylder for meget.')
  await page.getByRole('link', { name: 'Evaluering.pdf' }).first().waitFor()
  await context.close()
})

test('another municipality says thanks, the author reads it, and it is taken back', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  await logIn(page, 'redaktoer@roedovre.example')
  await page.goto('/praksis?kommune=360')
  const practice = page.getByRole('main').locator('article a[href^="/praksis/"]').first()
  await practice.click()
  await expect(page.getByRole('link', { name: 'Sig tak' })).toBeVisible()
  const address = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'Sig tak' }).click()
  await expectGood(page)
  await page.getByLabel('Hvad har I haft glæde af?').fill('Ring 23 45 67 89, så fortæller vi.')
  await page.getByRole('button', { name: 'Sig tak' }).click()
  await expect(page.getByRole('alert').first()).toContainText('ligner oplysninger om en person')
  await expect(page.getByLabel('Hvad har I haft glæde af?')).toHaveValue('Ring 23 45 67 89, så fortæller vi.')
  await page.getByLabel('Hvad har I haft glæde af?').fill('Jeres mødeskabelon sparede os et halvt år.')
  await page.getByRole('button', { name: 'Sig tak' }).click()
  await expect(page.getByText('Tak, det er sendt videre')).toBeVisible()
  await expectGood(page)

  const stranger = await browser.newContext(baseURL ? { baseURL } : {})
  const reading = await stranger.newPage()
  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const author = await context.newPage()
  await logIn(author, 'redaktoer@lolland.example')
  await author.goto('/mine-praksis')
  await expect(author.getByText('Jeres mødeskabelon sparede os et halvt år.')).toBeVisible()
  await author.goto('/notifikationer')
  await expect(author.getByText(/Rødovre siger tak for/).first()).toBeVisible()
  await page.goto(address)
  await expect(page.getByText('Jeres mødeskabelon sparede os et halvt år.')).toBeVisible()
  await expectGood(page)

  await page.goto(`${address}/tak`)
  await page.getByText('Træk takken tilbage', { exact: true }).click()
  await page.getByRole('button', { name: 'Ja, træk takken tilbage' }).click()
  await expect(page.getByText('Takken er trukket tilbage.')).toBeVisible()
  await reading.goto(address)
  await expect(reading.getByText('Jeres mødeskabelon')).toHaveCount(0)
  await context.close()
  await stranger.close()

  // Nobody wrote the examples.
  await page.goto('/praksis/eks-ips')
  await expect(page.getByRole('link', { name: 'Sig tak' })).toHaveCount(0)
  expect((await page.goto('/praksis/eks-ips/tak'))?.status()).toBe(404)
})
