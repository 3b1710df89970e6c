import { expect, expectAccessible, expectFits, logIn, test } from './journey'

const reader = 'laeser@guldborgsund.example'
const phone = { width: 360, height: 740 }

test('what concerns you is counted on every page, read where it leads, and marked as read', async ({ page }) => {
  await logIn(page, reader)
  await page
    .getByRole('link', { name: /^Notifikationer/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Notifikationer' })).toBeVisible()
  await expectAccessible(page)
  const list = page.getByRole('list', { name: 'Dine notifikationer' })
  const first = list.getByRole('listitem').first()
  await expect(first).toContainText('Ulæst')
  const left = page.getByRole('main').getByText(/^\d+ ulæste?$|Du har læst det hele/)
  const unread = await left.innerText()
  await first.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Notifikationer')
  await page.goto('/notifikationer')
  await expect(left).not.toHaveText(unread)
  await page.setViewportSize(phone)
  await expectFits(page)
})

test('you choose how often mails come, also without JavaScript, and see what the next would say', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await logIn(page, 'redaktoer@lolland.example')
  await page.goto('/konto')
  await page.getByRole('link', { name: 'Vælg, hvad du får mail om' }).click()
  await expect(page.getByText('Med det samme, altid')).toBeVisible()
  await page.getByLabel('Samtaler, du følger').selectOption('Ugentligt')
  await page.getByLabel('Sprog i mails').selectOption('Engelsk')
  await page.getByRole('button', { name: 'Gem valg' }).click()
  await expect(page.getByText('Dine valg er gemt.')).toBeVisible()
  await expect(page.getByLabel('Samtaler, du følger')).toHaveValue('weekly')
  await expect(page.getByLabel('Sprog i mails')).toHaveValue('en')
  await page.goto('/notifikationer/opsummering')
  await expect(page.getByRole('heading', { level: 1, name: 'Din opsummering lige nu' })).toBeVisible()
  await page.goto('/notifikationer')
  await expect(page.getByRole('list', { name: 'Dine notifikationer' })).toBeVisible()
  await page.getByRole('button', { name: 'Markér alt som læst' }).click()
  await expect(page.getByText('Du har læst det hele.')).toBeVisible()
  await context.close()
})

test('a forgotten password: ask, find the mail, choose a new one, log in with it', async ({ page }) => {
  const email = 'ekspert@aalborg.example'
  const chosen = 'en helt ny lang adgangskode'
  await page.goto('/log-ind')
  await page.getByRole('link', { name: 'Få et link til en ny adgangskode' }).click()
  await expectAccessible(page)
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send link' }).click()
  await expect(page.getByText(/er der nu en mail på vej/)).toBeVisible()
  const mail = page.getByRole('row', { name: new RegExp(`Vælg en ny adgangskode.*${email}`) })
  await expect(async () => {
    await page.goto('/demo-post')
    await expect(mail.first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expectAccessible(page)
  await mail.first().getByRole('link').click()
  await page.getByRole('link', { name: /ny-adgangskode/ }).click()
  await expect(page.getByText(`Den nye adgangskode er til ${email}.`)).toBeVisible()
  await expectAccessible(page)
  const link = page.url()
  await page.getByLabel('Ny adgangskode').fill('kort')
  await page.getByRole('button', { name: 'Gem ny adgangskode' }).click()
  await expect(page.getByRole('button', { name: 'Gem ny adgangskode' })).toBeVisible()
  await page.getByLabel('Ny adgangskode').fill(chosen)
  await page.getByRole('button', { name: 'Gem ny adgangskode' }).click()
  await expect(page.getByText('Din adgangskode er ændret.')).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: 'Linket virker ikke længere' })).toBeVisible()
  await page.goto('/log-ind')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Adgangskode').fill(chosen)
  await page.getByRole('main').getByRole('button', { name: 'Log ind' }).click()
  await expect(page.getByRole('button', { name: 'Log ud' }).first()).toBeAttached()
  // Others' journeys log in as this one too.
  await page.goto('/konto')
  await page.getByLabel('Nuværende adgangskode').fill(chosen)
  await page.getByLabel('Ny adgangskode').fill('demo-socialt-indeks')
  await page.getByRole('button', { name: 'Skift adgangskode' }).click()
  await expect(page.getByRole('status')).toBeVisible()
})

test('one click in a mail ends such mails, without a log-in, by a person or their mail program', async ({
  page,
  request,
}) => {
  await expect(async () => {
    await page.goto('/demo-post')
    await expect(page.getByRole('row').nth(1)).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  const letters = await page
    .getByRole('row')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  let unsubscribe = ''
  for (const letter of letters) {
    await page.goto(letter)
    const link = page.getByRole('link', { name: /\/afmeld\// })
    unsubscribe = (await link.count()) > 0 ? ((await link.first().getAttribute('href')) ?? '') : ''
    if (unsubscribe) break
  }
  const { pathname } = new URL(unsubscribe)
  await page.goto(pathname)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ja, afmeld' }).click()
  await expect(page.getByText(/Du får ikke længere mails om/)).toBeVisible()
  const oneClick = await request.post(pathname, { form: { 'List-Unsubscribe': 'One-Click' } })
  expect(oneClick.status()).toBe(200)
  const wrong = await request.post('/afmeld/findes-ikke', { form: { 'List-Unsubscribe': 'One-Click' } })
  expect(wrong.status()).toBe(404)
  await page.goto('/afmeld/findes-ikke')
  await expect(page.getByRole('heading', { level: 1, name: 'Linket virker ikke' })).toBeVisible()
})
