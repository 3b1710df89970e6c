import { expect, expectAccessible, expectFits, logIn, test } from './journey'

const practice = '/praksis/eks-peer'

test('a contributor tells of considering, trying and stopping, and everybody reads why', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  await logIn(page, 'redaktoer@lolland.example')
  await page.goto(practice)
  await page.getByRole('link', { name: 'Fortæl, at I genbruger den' }).click()
  await expect(page.getByRole('heading', { name: 'Genbrug i Lolland' })).toBeVisible()
  await page.getByLabel('Overvejer den', { exact: true }).check()
  await expect(page.getByText('Vises kun for andre kommuner')).toBeVisible()
  await page.getByLabel('Siden hvornår?').fill('2024-01-15')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByText('Andre kommuner kan nu se, at I overvejer den.')).toBeVisible()

  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const stranger = await context.newPage()
  await stranger.goto(practice)
  await expect(stranger.getByText('Ingen kommuner har endnu fortalt')).toBeVisible()

  await page.getByLabel('Afprøver den', { exact: true }).check()
  await page.getByLabel('Siden hvornår?').fill('2023-02-01')
  await page.getByLabel('Hvad har I ændret').fill('Kun ét botilbud. Sag 0102031234.')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByText('Noget i teksten ligner oplysninger om en person.')).toBeVisible()
  await expect(page.getByLabel('Hvad har I ændret')).toHaveValue('Kun ét botilbud. Sag 0102031234.')
  await page.getByLabel('Hvad har I ændret').fill('Kun ét botilbud.')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByText('Datoerne passer ikke med rækkefølgen')).toBeVisible()
  await page.getByLabel('Siden hvornår?').fill('2024-03-01')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByText('Det står nu på praksissens side.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: /Ret trinnet »Afprøver den/ }).click()
  await expect(page.getByRole('heading', { name: 'Ret det, I fortalte' })).toBeVisible()
  await page.getByLabel('Siden hvornår?').fill('2024-04-01')
  await page.getByRole('button', { name: 'Gem rettelsen' }).click()
  await expect(page.getByText('Rettet siden')).toBeVisible()

  await page.getByLabel('Stoppet', { exact: true }).check()
  await page.getByLabel('Siden hvornår?').fill('2025-06-01')
  await page.getByLabel('Hvad er der kommet ud af det?').fill('Peer-medarbejderne blev brugt som vikarer.')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  // The sentence alone may still be that of the deed before.
  await expect(page.getByText('Stoppet fra 1. juni 2025')).toBeVisible()
  await expect(page.getByText('Det står nu på praksissens side.')).toBeVisible()

  await stranger.goto(practice)
  await expect(stranger.getByText('Genbrugt af 1 kommune · 1 er stoppet')).toBeVisible()
  await expect(stranger.getByText('Peer-medarbejderne blev brugt som vikarer.').first()).toBeVisible()
  await expect(stranger.getByText('Overvejer den')).toHaveCount(0)
  await expectAccessible(stranger)
  await stranger.setViewportSize({ width: 360, height: 740 })
  await expectFits(stranger)
  await context.close()

  await page.goto('/genbrug')
  await expect(page.getByRole('link', { name: 'Peer-medarbejdere i botilbud', exact: true })).toBeVisible()
})

test('a stranger follows the effect from the sentence to the source, without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/praksis/eks-familieraadslagning')
  await expect(page.getByText('Genbrugt af 6 kommuner · 2 er stoppet')).toBeVisible()
  await expect(page.getByText(/end hos sammenlignelige kommuner/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Se alle tal, kommuner og forbehold' }).click()
  await expect(page.getByRole('heading', { name: 'Effekten i tallene' })).toBeVisible()
  await expect(page.getByText('Tallene er opdigtede demodata.').first()).toBeVisible()
  await expect(page.getByText(/For tidligt: De første tal/).first()).toBeVisible()
  await page.locator('main details summary').first().click()
  await expect(
    page.getByRole('img', { name: /Effekten i .* og hvad tilfældet gav hos \d+ andre/ }).first(),
  ).toBeVisible()
  const source = page.getByRole('link', { name: /^Åbn kilden til/ }).first()
  await source.click()
  await expect(page).toHaveURL(/\/tal\//)
  const file = await context.request.get('/praksis/eks-familieraadslagning/effekt.csv')
  expect(file.headers()['content-disposition']).toContain('demo')
  expect(await file.text()).toContain(';compared;')
  await context.close()
})

test('a reader sees who considers it and gets no form', async ({ page }) => {
  await logIn(page, 'laeser@guldborgsund.example')
  await page.goto('/praksis/eks-familieraadslagning')
  await expect(page.getByText('1 kommune overvejer den')).toBeVisible()
  await expect(page.getByRole('link', { name: /Fortæl, at I genbruger/ })).toHaveCount(0)
  const form = await page.goto('/praksis/eks-familieraadslagning/genbrug')
  expect(form?.status()).toBe(404)
})
