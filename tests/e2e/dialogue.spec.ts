import { expect, expectAccessible, expectFits, logIn, test } from './journey'

const indicator = 'bu-dst-netvaerkspleje-andel'

test('ask those who do well, get an answer, accept it', async ({ page }) => {
  test.setTimeout(180_000)
  const title = `Hvordan begynder I netværksarbejdet? ${Date.now()}`
  await test.step('a municipality asks', async () => {
    await logIn(page, 'redaktoer@roedovre.example')
    await page.goto(`/dialog/ny?indikator=${indicator}&sporg=ja`)
    const form = page.getByRole('main')
    await form.getByLabel('Dit spørgsmål i én linje').fill(title)
    await form.getByLabel('Dit indlæg').fill('Hvem tager den **første** samtale?')
    await form.getByRole('button', { name: 'Vis, hvordan det bliver' }).click()
    await expect(form.getByRole('heading', { name: /Sådan kommer det til at se ud/ })).toBeVisible()
    await expect(form.getByText('første', { exact: true })).toBeVisible()
    await form.getByRole('button', { name: 'Send spørgsmålet' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('Delt med alle kommuner').first()).toBeVisible()
  })
  const thread = new URL(page.url()).pathname

  await test.step('another answers with a quote and a mention', async () => {
    await page.getByRole('button', { name: 'Log ud' }).first().click()
    await logIn(page, 'socialchef@guldborgsund.example')
    await page.goto(thread)
    await page.getByRole('link', { name: 'Citér indlæg 1' }).click()
    const field = page.getByLabel('Dit indlæg')
    await expect(field).toHaveValue(/> #1/)
    await field.fill('> #1\n\nDet gør rådgiveren, @"Rikke Bech", inden for to uger.')
    await page.getByRole('button', { name: 'Send indlæg' }).click()
    await expect(page.getByText('inden for to uger')).toBeVisible()
    await expect(page.getByRole('blockquote')).toContainText('Rikke Bech, indlæg 1')
    expect(page.url()).toContain('#indlaeg-2')
  })

  await test.step('who asked is told, and accepts the answer', async () => {
    await page.getByRole('button', { name: 'Log ud' }).first().click()
    await logIn(page, 'redaktoer@roedovre.example')
    await page.goto('/dialog')
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await page.goto(thread)
    await expect(page.getByText('Nye indlæg siden sidst')).toBeVisible()
    await page.getByRole('button', { name: 'Markér indlæg 2 som svaret' }).click()
    await expect(page.getByText('Svaret er markeret.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Svaret' })).toContainText('inden for to uger')
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 780 })
    await expectFits(page)
  })

  await test.step('who answered reads of it in the digest', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('button', { name: 'Log ud' }).first().click()
    await logIn(page, 'socialchef@guldborgsund.example')
    await page.goto('/notifikationer/opsummering')
    await expect(page.getByRole('main')).toContainText(`Dit svar i samtalen »${title}« er valgt`)
  })

  await test.step('strangers know of none of it', async () => {
    await page.getByRole('button', { name: 'Log ud' }).first().click()
    const answer = await page.goto(thread)
    expect(answer?.status()).toBe(404)
    await page.goto('/dialog')
    await expect(page.getByText(title)).toHaveCount(0)
  })
})

test('what one writes survives a refusal and an ended log-in; one’s own post can be changed and taken back', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  await logIn(page, 'redaktoer@lolland.example')
  await page.goto('/dialog/ny')
  await page.getByLabel('Dit spørgsmål i én linje').fill('Hvordan holder I fast i tovholderen?')
  await page.getByLabel('Dit indlæg').fill('Vi så det i sagen 010203-1234.')
  await page.getByRole('button', { name: 'Send spørgsmålet' }).click()
  await expect(page.getByRole('alert')).toContainText('kan indeholde personoplysninger')
  await expect(page.getByLabel('Dit indlæg')).toHaveValue('Vi så det i sagen 010203-1234.')
  await page.getByLabel('Dit indlæg').fill('Vi mister dem efter et år.')
  await page.getByRole('button', { name: 'Send spørgsmålet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hvordan holder I fast i tovholderen?' })).toBeVisible()
  const thread = page.url()

  await page.getByLabel('Dit indlæg').fill('En lang tekst, som ikke må gå tabt.')
  const cookies = await context.cookies()
  await context.clearCookies()
  await page.getByRole('button', { name: 'Send indlæg' }).click()
  await expect(page.getByRole('heading', { name: 'Du er logget ud' })).toBeVisible()
  await expect(page.getByLabel('Dit indlæg')).toHaveValue('En lang tekst, som ikke må gå tabt.')
  await context.addCookies(cookies)
  await page.getByRole('button', { name: 'Send igen' }).click()
  await expect(page.getByText('En lang tekst, som ikke må gå tabt.')).toBeVisible()

  await page.getByRole('link', { name: 'Rediger indlæg 2' }).click()
  await page.getByLabel('Ret dit indlæg').fill('En rettet tekst.')
  await page.getByRole('button', { name: 'Gem rettelse' }).click()
  await expect(page.getByText('En rettet tekst.')).toBeVisible()
  await page.getByRole('link', { name: 'redigeret' }).click()
  await expect(page.getByText('En lang tekst, som ikke må gå tabt.')).toBeVisible()
  await page.goto(thread)
  await page.getByRole('link', { name: 'Slet indlæg 2' }).click()
  await page.getByRole('button', { name: 'Slet indlægget' }).click()
  await expect(page.getByText('Indlægget er slettet af forfatteren.')).toBeVisible()
  await expect(page.getByText('En rettet tekst.')).toHaveCount(0)
})

test('a room is opened, asked for and entered; outside nobody reads along', async ({ page }) => {
  test.setTimeout(180_000)
  const name = `Rum ${Date.now()}`
  await logIn(page, 'medarbejder@union.example')
  await page.goto('/rum/ny')
  await page.getByLabel('Navn').fill(name)
  await page.getByLabel('Hvad er rummet til?').fill('Til at prøve rum af.')
  await page.getByLabel('En faggruppe').check()
  await page.getByRole('button', { name: 'Åbn rummet' }).click()
  await expect(page.getByText('Rummet er åbnet.')).toBeVisible()
  const room = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Log ud' }).first().click()

  await logIn(page, 'laeser@guldborgsund.example')
  await page.goto(room)
  await expect(page.getByRole('heading', { name: 'Medlemmer' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Bed om adgang' }).click()
  await expect(page.getByText('Du har bedt om adgang.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Log ud' }).first().click()

  await logIn(page, 'medarbejder@union.example')
  await page.goto(room)
  await page.getByRole('button', { name: 'Luk Lars Damgaard ind' }).click()
  await expect(page.getByText('Det er gjort.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Medlemmer' })).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 780 })
  await expectFits(page)
})
