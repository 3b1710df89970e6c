import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, logIn, test } from './journey'

const gusa = '/praksis/eks-gusa-familiedialog'

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a stranger reads GUSA as one story of two versions, without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(gusa)
  await expect(page.getByText('EKSEMPEL – ikke indsendt af en kommune')).toBeVisible()
  await page.getByRole('navigation', { name: 'På denne side' }).getByRole('link', { name: 'På tværs' }).click()
  await expect(page.getByText(/Fem centre.*alldialogue\.dk\/case-guldborgsund-kommune/)).toBeVisible()
  await expect(page.getByText(/Fire centre.*direktoerensblog\.dk/)).toBeVisible()
  await page.getByRole('link', { name: 'Obligatorisk tværfaglig samarbejdsmodel' }).last().click()
  await expect(page.getByText(/Modellen er obligatorisk, og alle procedurer/)).toBeVisible()
  await page.goto(gusa)
  await page.getByRole('link', { name: 'GUSA 1.0' }).click()
  await expect(page.getByText('Ingen påvist effekt').first()).toBeVisible()
  await page.getByRole('link', { name: 'Tidligere versioner' }).click()
  await page.getByRole('button', { name: 'Sammenlign' }).click()
  await expect(page.getByRole('heading', { name: 'Ændringer: Version 1 → Version 2' })).toBeVisible()
  await context.close()
})

test('the pages of the story stand in nobody’s way, in either language', async ({ page }) => {
  for (const address of [gusa, `${gusa}/revisioner`, `${gusa}/revisioner/2`, `/en${gusa}/revisioner/1`]) {
    await page.goto(address)
    await expectGood(page)
  }
})

test('a practice is begun by interview, without JavaScript, and goes on in the form', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false })
  const page = await context.newPage()
  await logIn(page, 'redaktoer@roedovre.example')
  await page.goto('/praksis/ny')
  await page.getByRole('button', { name: 'Svar på ét spørgsmål ad gangen' }).click()
  await expect(page.getByText('Spørgsmål 1 af 26')).toBeVisible()
  await page.getByLabel('Hvad kalder I det, I gør?').fill('Interviewet')
  await page.getByRole('button', { name: 'Gem og gå videre' }).click()
  await page.getByLabel('Hvad var det, der ikke fungerede').fill('Ring 23 45 67 89')
  await page.getByRole('button', { name: 'Gem og gå videre' }).click()
  await expect(page.getByText('Noget ligner oplysninger om en person')).toBeVisible()
  await page.getByLabel('Hvad var det, der ikke fungerede').fill('Ingen ringede.')
  await page.getByRole('button', { name: 'Gem og gå videre' }).click()
  await expect(page.getByText('Spørgsmål 3 af 26')).toBeVisible()
  await page.getByRole('button', { name: 'Tilbage' }).click()
  await expect(page.getByLabel('Hvad var det, der ikke fungerede')).toHaveValue('Ingen ringede.')
  await page.getByRole('button', { name: 'Gem, og gå til hele formularen' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Interviewet')
  await expect(page.getByLabel('Problem')).toHaveValue('Ingen ringede.')
  await page.getByRole('link', { name: 'Svar på ét spørgsmål ad gangen' }).click()
  const address = page.url()
  await page.goto(`${address}?spoergsmaal=16`)
  await page.getByRole('combobox', { name: 'Hvor indgribende er det?' }).selectOption({ label: '3. Netværkspleje' })
  await page.getByRole('button', { name: 'Gem og gå videre' }).click()
  await page.goto(`${address}?spoergsmaal=26`)
  await page.getByRole('button', { name: 'Gem, og se det hele' }).click()
  await expect(page.getByText('Du har været alle spørgsmål igennem.')).toBeVisible()
  await expect(page.getByLabel('Trin på indsatstrappen')).toHaveValue('network-care')
  expect((await page.goto(`${address}?spoergsmaal=27`))?.status()).toBe(404)
  await context.close()
})

test('two write at once: what both changed is chosen, and nothing is lost', async ({ page, context }) => {
  await logIn(page, 'redaktoer@roedovre.example')
  await page.goto('/praksis/ny')
  await page.getByRole('button', { name: 'Begynd en kladde' }).click()
  await page.getByLabel('Titel').fill('Tværfaglige familiedialoger hos os')
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible()
  await expect(page.getByText('Ligner det en af disse?')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tværfaglige familiedialoger på tværs af fem centre' })).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Problem').fill('Deres problem')
  await other.getByLabel('Målgruppe').fill('Deres målgruppe')
  await expect(other.getByText(/^Gemt kl\./)).toBeVisible()
  await page.getByLabel('Problem').fill('Mit problem')
  await page.getByRole('button', { name: 'Flet de to tekster' }).click()
  await expect(page.getByText(/Kun .* har ændret, og det er taget med: Målgruppe/)).toBeVisible()
  await page.getByLabel('En samlet tekst, som jeg skriver her').check()
  await page.getByLabel('Samlet tekst til »Problem«').fill('Begge problemer')
  await expectGood(page)
  await page.getByRole('button', { name: 'Gem den samlede tekst' }).click()
  await expect(page.getByText('De to tekster er flettet og gemt.')).toBeVisible()
  await expect(page.getByLabel('Problem')).toHaveValue('Begge problemer')
  await expect(page.getByLabel('Målgruppe')).toHaveValue('Deres målgruppe')
  await expect(page.getByText('Der er tekst fra før')).toBeHidden()
  await expectGood(page)
})

test('what is written before the page has come alive is kept, and saved', async ({ page }) => {
  await logIn(page, 'redaktoer@roedovre.example')
  await page.goto('/praksis/ny')
  await page.getByRole('button', { name: 'Begynd en kladde' }).click()
  await page.getByLabel('Titel').fill('Skrevet på en langsom forbindelse')
  await page.getByLabel('Problem').fill('Som det var')
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible()
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/entry.client*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(page.url(), { waitUntil: 'commit' })
  await page.getByLabel('Titel').fill('Også titlen')
  await page.getByLabel('Problem').fill('Skrevet, før siden levede')
  letGo()
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible()
  await expect(page.getByLabel('Problem')).toHaveValue('Skrevet, før siden levede')
  await page.unroute('**/entry.client*.js')
  await page.reload()
  await expect(page.getByLabel('Titel')).toHaveValue('Også titlen')
  await expect(page.getByLabel('Problem')).toHaveValue('Skrevet, før siden levede')
})
