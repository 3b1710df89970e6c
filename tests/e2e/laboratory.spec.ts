import { expect, test } from './journey'

const official = 'Du har ikke ændret noget endnu, så placeringerne er de officielle.'
const figures = '**/metode/laboratorium/*/tal.json'

test('places that can not follow the choice are not said to be those of the choice', async ({ page }) => {
  await page.goto('/metode/laboratorium')
  const effect = page.getByRole('region', { name: 'Det sker der' })
  await expect(effect.getByText(official)).toBeVisible()
  const mean = page.getByLabel('Sådan regnes det sammen')

  await page.route(figures, (route) => route.fulfill({ status: 429, headers: { 'Retry-After': '17' } }))
  // The choice is followed by the browser's own work, which begins a little after the page can be read.
  await expect(async () => {
    await mean.selectOption('arithmetic')
    await mean.selectOption('copeland')
    await expect(page).toHaveURL(/middel=copeland/, { timeout: 1_000 })
  }).toPass()
  await expect(page.getByText(/mange forespørgsler fra dit netværk .* Prøv igen om 17 sekunder\./)).toBeVisible()
  await expect(effect.getByText(official)).toBeVisible()
  await expect(effect.getByText(/kommuner? får en anden placering/)).toBeHidden()

  await page.unroute(figures)
  await page.route(figures, (route) => route.fulfill({ status: 404 }))
  await mean.selectOption('harmonic')
  await expect(page.getByText(/Det kan ikke regnes ud lige nu/)).toBeVisible()
  await expect(page.getByText(/forespørgsler/)).toBeHidden()
  await expect(effect.getByText(official)).toBeVisible()

  await page.unroute(figures)
  await mean.selectOption('harmonic')
  await expect(effect.getByText(/kommuner? får en anden placering/)).toBeVisible()
  await expect(page.getByText(/Det kan ikke regnes ud lige nu/)).toBeHidden()
})
