import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, logIn, test } from './journey'

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectFits(page)
}

/** Somebody at a screen of their own; an empty address is a stranger. */
async function atAnotherScreen(browser: Browser, baseURL: string | undefined, email = ''): Promise<Page> {
  const page = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
  if (email) await logIn(page, email)
  return page
}

async function take(page: Page): Promise<void> {
  await page.getByLabel('Nej, jeg er ikke inhabil').check()
  await page.getByRole('button', { name: 'Fortsæt' }).click()
}

const thread = 'Leverandører af bostøtte – hvad er jeres erfaring?'
const words = 'Det ændrede vores samtaler.'

test('report → decide with reasons → appeal → overturned by another', async ({ page, browser, baseURL }) => {
  test.slow()
  await logIn(page, 'moderator@union.example')
  await page.goto('/moderation')
  await expectGood(page)
  await page.getByRole('link', { name: thread }).click()
  await expectGood(page)
  await expect(page.getByText('Påstanden om borgerne er ikke dokumenteret.')).toBeVisible()
  await take(page)
  await expect(page.getByText('Du har sagen til kl.', { exact: false })).toBeVisible()
  await page.getByLabel('Skjul teksten').check()
  await page.getByLabel('Begrundelse').fill('Der er ikke belæg for det.')
  await page.getByRole('button', { name: 'Gem beslutningen' }).click()
  await expect(page.getByText('Skriv, hvad i teksten det handler om.').first()).toBeVisible()
  await expect(page.getByLabel('Begrundelse')).toHaveValue('Der er ikke belæg for det.')
  await expectGood(page)
  await page.getByLabel('Hvad handler det om?').fill('Sidste sætning.')
  await page.getByLabel('Grundlag').selectOption({ label: 'Det skal passe' })
  await page.getByRole('button', { name: 'Gem beslutningen' }).click()
  await expect(page.getByText('Beslutningen er gemt', { exact: false })).toBeVisible()

  const stranger = await atAnotherScreen(browser, baseURL)
  await stranger.goto('/dialog')
  await stranger.getByRole('link', { name: thread }).first().click()
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('Leverandører')
  await expect(stranger.getByText(words, { exact: false })).toHaveCount(0)

  const author = await atAnotherScreen(browser, baseURL, 'redaktoer@lolland.example')
  await author.goto('/mine-sager')
  await expectGood(author)
  await author.getByRole('link', { name: 'Skjult' }).first().click()
  await expectGood(author)
  await expect(author.getByText('Der er ikke belæg for det.')).toBeVisible()
  await expect(author.getByText('Reglen »Det skal passe«')).toBeVisible()
  await author.getByLabel('Hvorfor skal beslutningen ses på igen?').fill('Belægget står i vores evaluering.')
  await author.getByRole('button', { name: 'Send klagen' }).click()
  await expect(author.getByText('Klagen er sendt.', { exact: false })).toBeVisible()

  await page.goto('/moderation')
  await page.getByRole('link', { name: 'Klage over: Skjult' }).last().click()
  await expect(page.getByText('Du har selv haft en hånd med i beslutningen.', { exact: false })).toBeVisible()
  const other = await atAnotherScreen(browser, baseURL, 'moderator.to@union.example')
  await other.goto(new URL(page.url()).pathname)
  await expect(other.getByText('Belægget står i vores evaluering.')).toBeVisible()
  await take(other)
  await other.getByLabel('Beslutningen omgøres').check()
  await other.getByLabel('Begrundelse').fill('Evalueringen viser det.')
  await expectGood(other)
  await other.getByRole('button', { name: 'Afgør klagen' }).click()
  await expect(other.getByText('Klagen er afgjort', { exact: false })).toBeVisible()

  await stranger.reload()
  await expect(stranger.getByText(words, { exact: false })).toBeVisible()
  await author.reload()
  await expect(author.getByText('Evalueringen viser det.')).toBeVisible()
})

test('a stranger’s notice of illegal content, with a receipt', async ({ page, browser, baseURL }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Anmeld ulovligt indhold' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmeld ulovligt indhold')
  await page.getByRole('button', { name: 'Send anmeldelsen' }).click()
  await expect(page.getByText('Skriv, hvorfor teksten er ulovlig.').first()).toBeVisible()
  await expectGood(page)
  await page.getByLabel('Tekstens adresse').fill('/praksis/eks-familieraadslagning')
  await page.getByLabel('Hvorfor er den ulovlig?').fill('Billedet i teksten er taget i smug.')
  await page.getByLabel('Hvilken lov?').fill('Straffelovens § 264 a')
  await page.getByLabel('Dit navn').fill('Bo Lind')
  await page.getByLabel('Din e-mail').fill('bo.lind@eksempel.example')
  await page.getByLabel('Jeg mener i god tro', { exact: false }).check()
  await page.getByRole('button', { name: 'Send anmeldelsen' }).click()
  await expect(page.getByText('Tak, vi har modtaget din anmeldelse.', { exact: false })).toBeVisible()
  await expectGood(page)
  const receipt = new URL(page.url()).pathname

  const moderator = await atAnotherScreen(browser, baseURL, 'moderator@union.example')
  await moderator.goto('/moderation')
  await moderator.getByRole('link', { name: 'Familierådslagning', exact: false }).first().click()
  await expect(moderator.getByText('Straffelovens § 264 a', { exact: false })).toBeVisible()
  await take(moderator)
  await moderator.getByLabel('Lad teksten stå, som den er').check()
  await moderator.getByLabel('Begrundelse').fill('Teksten har intet billede.')
  await moderator.getByRole('button', { name: 'Gem beslutningen' }).click()
  await expect(moderator.getByText('Beslutningen er gemt', { exact: false })).toBeVisible()
  await page.goto(receipt)
  await expect(page.getByText('Teksten har intet billede.')).toBeVisible()
  await expectGood(page)
  expect((await page.goto('/kvittering/findes-ikke'))?.status()).toBe(404)
})

test('criticism needs two moderators', async ({ page, browser, baseURL }) => {
  test.slow()
  await logIn(page, 'laeser@guldborgsund.example')
  await page.goto('/praksis/eks-gusa-familiedialog/anmeld')
  await page.getByLabel('Andet').check()
  await page.getByLabel('Beskriv det').fill('Den er hård ved forbundet.')
  await page.getByLabel('Teksten kritiserer forbundet', { exact: false }).check()
  await page.getByRole('button', { name: 'Send anmeldelsen' }).click()
  await expect(page.getByText('Tak, anmeldelsen er sendt')).toBeVisible()

  const first = await atAnotherScreen(browser, baseURL, 'moderator@union.example')
  await first.goto('/moderation?slags=practice')
  await first.getByRole('link', { name: 'familiedialoger', exact: false }).first().click()
  await expect(first.getByText('Teksten regnes for kritik', { exact: false })).toBeVisible()
  await take(first)
  await first.getByLabel('Skjul teksten').check()
  await first.getByLabel('Hvad handler det om?').fill('Andet afsnit.')
  await first.getByLabel('Grundlag').selectOption({ label: 'Tal ordentligt' })
  await first.getByLabel('Begrundelse').fill('Tonen er hård.')
  await first.getByRole('button', { name: 'Gem forslaget' }).click()
  await expect(first.getByText('Forslaget er gemt.', { exact: false })).toBeVisible()
  expect((await page.goto('/praksis/eks-gusa-familiedialog'))?.status()).toBe(200)

  const second = await atAnotherScreen(browser, baseURL, 'moderator.to@union.example')
  await second.goto('/moderation?vis=second')
  await second.getByRole('link', { name: 'familiedialoger', exact: false }).first().click()
  await take(second)
  await second.getByRole('radio', { name: /^Uenig/ }).check()
  await second.getByLabel('Begrundelse, hvis du er uenig').fill('Kritik må være hård.')
  await expectGood(second)
  await second.getByRole('button', { name: 'Gem svaret' }).click()
  await expect(second.getByText('Beslutningen er gemt', { exact: false })).toBeVisible()
  expect((await page.goto('/praksis/eks-gusa-familiedialog'))?.status()).toBe(200)
  await page.goto('/gennemsigtighed')
  await expect(page.getByText('Kæden er hel', { exact: false })).toBeVisible()
})
