import { demoPassword, expect, expectAccessible, expectFits, logIn, test } from './journey'

const phone = { width: 360, height: 740 }

test('a stranger on a private page logs in and arrives there', async ({ page }) => {
  await page.goto('/konto')
  await expect(page.getByRole('heading', { name: 'Log ind' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('E-mail').fill('laeser@guldborgsund.example')
  await page.getByLabel('Adgangskode').fill('ikke den rigtige')
  const submit = page.getByRole('main').getByRole('button', { name: 'Log ind' })
  await submit.click()
  await expect(page.getByRole('alert')).toHaveText('E-mail eller adgangskode er forkert.')
  await expect(page.getByLabel('E-mail')).toHaveValue('laeser@guldborgsund.example')
  await expect(page.getByLabel('Adgangskode')).toHaveValue('')
  await expectAccessible(page)
  await page.getByLabel('Adgangskode').fill(demoPassword)
  await submit.click()
  await expect(page.getByRole('heading', { name: 'Din konto' })).toBeVisible()
  await expect(page).toHaveURL(/\/konto$/)
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectFits(page)
})

test('a manager invites somebody, who makes an account, is given another role and is removed', async ({
  page,
  browser,
  baseURL,
}) => {
  await logIn(page, 'socialchef@guldborgsund.example')
  await page.goto('/konto')
  await page.getByRole('link', { name: 'Medlemmer i Guldborgsund' }).click()
  await expect(page.getByRole('heading', { name: 'Medlemmer i Guldborgsund' })).toBeVisible()
  await page.getByLabel('Navn').fill('Bo Bang')
  await page.getByLabel('E-mail').fill('bo.bang@guldborgsund.example')
  await page.getByLabel('Rolle', { exact: true }).selectOption('contributor')
  await page.getByRole('button', { name: 'Opret invitation' }).click()
  const link = await page.getByLabel('Link til Bo Bang').inputValue()
  await expectAccessible(page)

  const context = await browser.newContext(baseURL ? { baseURL, javaScriptEnabled: false } : {})
  const guest = await context.newPage()
  await guest.goto(link)
  await expect(guest.getByText('Du er inviteret som bidragyder i Guldborgsund.')).toBeVisible()
  await guest.getByLabel('Ny adgangskode').fill('kort')
  await guest.getByRole('button', { name: 'Opret konto' }).click()
  await expect(guest.getByText('Adgangskoden skal være på mindst 12 tegn.')).toBeVisible()
  await guest.getByLabel('Ny adgangskode').fill('en lang og god sætning')
  await guest.getByRole('button', { name: 'Opret konto' }).click()
  await expect(guest).toHaveURL(/\/min-kommune/)
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: 'Invitationen gælder ikke længere' })).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('Link til Bo Bang')).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Rolle for Bo Bang' }).selectOption('reader')
  await page.getByRole('button', { name: 'Gem rolle for Bo Bang' }).click()
  await expect(page.getByText('Rollen er gemt.')).toBeVisible()
  await guest.goto('/konto')
  await expect(guest.getByText('Læser i Guldborgsund')).toBeVisible()
  await page.getByRole('link', { name: 'Fjern Bo Bang' }).click()
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectFits(page)
  await page.getByRole('button', { name: 'Ja, fjern Bo Bang' }).click()
  await expect(page.getByText('Medlemmet er fjernet.')).toBeVisible()
  await guest.goto('/konto')
  await expect(guest.getByText('Du har ingen roller.')).toBeVisible()
  await context.close()
})

test('an administrator finds a user in English and can take no step unasked', async ({ page }) => {
  await logIn(page, 'administrator@union.example')
  await page.goto('/en/administration/brugere')
  await page.getByLabel('Search by name or e-mail').fill('redaktoer@roedovre')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await expect(page.getByText('1 user')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('cell').or(page.getByRole('rowheader')).getByRole('link').click()
  await page.getByRole('button', { name: /anonymous$/ }).click()
  await expect(page.getByText('Tick the box if you want to go on.').first()).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectFits(page)
})

test('a reader gets nothing of what is a manager’s or an administrator’s', async ({ page }) => {
  await logIn(page, 'laeser@guldborgsund.example')
  for (const path of ['/kommuner/376/medlemmer', '/kommuner/175/medlemmer', '/administration/brugere']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByText('@')).toHaveCount(0)
  }
})

test('logging out works, and only as a form', async ({ page }) => {
  await logIn(page, 'bidragyder@guldborgsund.example')
  await page.goto('/log-ud')
  await page.goto('/konto')
  await expect(page.getByRole('heading', { name: 'Din konto' })).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Log ud' }).first().click()
  await page.goto('/konto')
  await expect(page.getByRole('heading', { name: 'Log ind' })).toBeVisible()
})
