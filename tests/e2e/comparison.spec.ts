import type { Locator } from '@playwright/test'
import { expect, expectAccessible, expectFits, logIn, test } from './journey'

/** Hundredths of a point in the column of points, top to bottom; the last is the sum. */
async function pointsIn(table: Locator): Promise<number[]> {
  const texts = await table.locator('tbody tr td:nth-child(2)').allInnerTexts()
  return texts.map((text) => Math.round(100 * Number(text.replace('−', '-').replace('+', '').replace(',', '.'))))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

test('two municipalities have different scores, in parts that add up before one’s eyes', async ({ page }) => {
  await page.goto('/sammenlign')
  await page.getByLabel('Kommune 1').selectOption('Guldborgsund')
  await page.getByLabel('Kommune 2').selectOption('Lolland')
  await page.getByLabel('Kommune 3').selectOption('Rødovre')
  await page.getByRole('button', { name: 'Sammenlign' }).click()
  const places = page.getByRole('region', { name: 'Placering i indekset' })
  await expect(places.getByText(/når hver af dem ligger foran den anden i mere end 5\s%/)).toBeVisible()
  const why = page.getByRole('region', { name: 'Hvorfor er der forskel?' })
  // Opened once, the fold stays open when another pair is chosen.
  await why.getByText(/^Vis alle \d+ indikatorer bag forskellen$/).click()
  for (const other of ['Lolland', 'Rødovre']) {
    if (other !== 'Lolland') await why.getByRole('link', { name: `Guldborgsund og ${other}` }).click()
    const sentence = why.getByText(new RegExp(`^Guldborgsund ligger [\\d,]+ indekspoint (over|under) ${other}\\.`))
    await expect(sentence).toBeVisible()
    const said = (await sentence.innerText()).replace(/[^\d,]/g, '').replace(',', '.')
    for (const table of [
      why.getByRole('table', { name: `Plus er til fordel for Guldborgsund, minus for ${other}`, exact: true }),
      why.getByRole('table', { name: `Hver indikators del: plus er til fordel for Guldborgsund, minus for ${other}` }),
    ]) {
      const points = await pointsIn(table)
      const whole = points.at(-1) ?? Number.NaN
      expect(Math.abs(whole)).toBe(Math.round(100 * Number(said)))
      expect(sum(points.slice(0, -1))).toBe(whole)
      const sizes = points.slice(0, -1).map(Math.abs)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      await expect(table.getByRole('row').last()).toContainText('Hele forskellen')
    }
  }
  await expect(page).toHaveURL(/forskel=175/)
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
})

test('the parts stand there without JavaScript, in English too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/en/sammenlign?kommuner=376,360,175&forskel=175')
  const why = page.getByRole('region', { name: 'Why is there a difference?' })
  await expect(why.getByText(/^Guldborgsund is [\d.]+ index points (above|below) Rødovre\./)).toBeVisible()
  await expect(why.getByRole('link', { name: 'Guldborgsund and Rødovre' })).toHaveAttribute('aria-current', 'true')
  await why.getByRole('link', { name: 'Guldborgsund and Lolland' }).click()
  await expect(why.getByText(/index points (above|below) Lolland\./)).toBeVisible()
  await context.close()
})

test('what another value would give is computed when asked for, with its interval', async ({ page }) => {
  await logIn(page, 'socialchef@guldborgsund.example')
  await page.goto('/min-kommune')
  await expect(page.getByText(/omkring nr\./)).toHaveCount(0)
  await page.goto('/min-kommune/indikatorer')
  await page.getByRole('main').locator('a[href*="/min-kommune/indikatorer/"]').first().click()
  const asked = page.getByRole('region', { name: 'Hvad skal der til?' })
  const value = asked.getByLabel('Hvis jeres tal var')
  await expect(value).not.toHaveValue('')
  await value.fill('mange')
  await asked.getByRole('button', { name: 'Regn ud' }).click()
  await expect(asked.getByText('Skriv et tal, fx 12,5.')).toBeVisible()
  await expectAccessible(page)
  await value.fill('4,5')
  await asked.getByRole('button', { name: 'Regn ud' }).click()
  const place = String.raw`\d+ · mellem \d+ og \d+ · \s*[1-4]\. fjerdedel · [\d,]+ indekspoint`
  await expect(asked.getByText(new RegExp(`^Med 4,5\\d*: ${place}$`))).toBeVisible({ timeout: 40_000 })
  await expect(asked.getByText(new RegExp(`^Nu: ${place}$`))).toBeVisible()
  await expect(page).toHaveURL(/vaerdi=4%2C5/)
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
})
