import { expect, logIn, test } from './journey'

const indicator = 'bu-fc-sager-pr-raadgiver'
const socialChief = 'socialchef@guldborgsund.example'

test('from a municipality to its profile, an indicator and a practice', async ({ page }) => {
  await page.goto('/kommuner/376')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guldborgsund Kommune')
  await expect(page.getByRole('main')).toContainText(/\d+ · mellem \d+ og \d+ · \d\. fjerdedel/)
  await page.getByText('Vis temaerne som tabel').click()
  await expect(page.getByRole('table', { name: /Temaer i Guldborgsund/ })).toBeVisible()
  await page.locator('summary', { hasText: 'Udsatte børn og unge' }).click()
  await page.getByRole('link', { name: 'Sager pr. børnerådgiver' }).click()
  await expect(page).toHaveURL(new RegExp(`/indikatorer/${indicator}\\?kommune=376`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sager pr. børnerådgiver')
  await expect(page.getByText('Lavere er bedre').first()).toBeVisible()
  await page.getByRole('link', { name: 'Samme rådgiver i 12 måneder' }).click()
  await expect(page).toHaveURL(/\/praksis\//)
})

test('a figure leads to its source', async ({ page }) => {
  await page.goto(`/indikatorer/${indicator}`)
  await page.getByRole('link', { name: 'Kilde Rebild' }).click()
  await expect(page).toHaveURL(/\/tal\//)
  await expect(page.getByRole('main')).toContainText('Rebild')
})

test('the table of municipalities sorts by address', async ({ page }) => {
  await page.goto(`/indikatorer/${indicator}`)
  const table = page.getByRole('region', { name: /Sager pr. børnerådgiver/ })
  await table.getByRole('link', { name: 'Kommune', exact: true }).click()
  await expect(page).toHaveURL(/sorter=kommune/)
  await expect(table.getByRole('rowheader').first()).toHaveText('Albertslund')
})

test('a dot names its municipality when it is pointed at', async ({ page }) => {
  await page.goto(`/indikatorer/${indicator}?kommune=376`)
  // The caption is the browser's own work, which begins a little after the page can be read.
  await expect(async () => {
    await page.mouse.move(0, 0)
    await page.locator('svg a[data-code="175"]').hover()
    await expect(page.locator('figcaption', { hasText: /^Rødovre: / })).toBeVisible({ timeout: 500 })
  }).toPass()
})

test('indicators are found by word and filter', async ({ page }) => {
  await page.goto('/indikatorer')
  await expect(page.getByText('122 indikatorer', { exact: true })).toBeVisible()
  await page.getByRole('main').getByLabel('Søg').fill('rådgiver')
  await page.getByLabel('Kilde').selectOption('forvaltningschef-survey')
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page).toHaveURL(/kilde=forvaltningschef-survey/)
  await expect(page.getByRole('link', { name: 'Sager pr. børnerådgiver' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Anbragte børn i plejefamilie' })).toBeHidden()
  await page.getByRole('main').getByLabel('Søg').fill('findes ikke')
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page.getByText('Ingen indikatorer passer til det, du har valgt')).toBeVisible()
})

test('Dragør says who reports for it', async ({ page }) => {
  await page.goto('/kommuner/155')
  await expect(page.getByText(/Tårnby indberetter for Dragør/)).toBeVisible()
  await page.getByRole('link', { name: 'Se Tårnby' }).click()
  await expect(page).toHaveURL(/\/kommuner\/185/)
})

test('an older edition is chosen without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/kommuner/376')
  await page.getByLabel('Udgave', { exact: true }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page).toHaveURL(/udgave=/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guldborgsund Kommune')
  await context.close()
})

test('figures of an older edition lead to one another', async ({ page }) => {
  await page.goto('/indeks?udgave=2022')
  await page.getByRole('link', { name: 'Guldborgsund' }).click()
  await expect(page).toHaveURL('/kommuner/376?udgave=2022')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guldborgsund Kommune')
  await page.getByRole('main').locator('a[href^="/indikatorer/"]').first().click()
  await expect(page).toHaveURL(/\/indikatorer\/.*\?udgave=2022&kommune=376/)
  await expect(page.getByRole('main')).toContainText('tal for 2022')
})

test('log in, weak figure, practice', async ({ page }) => {
  await logIn(page, socialChief)
  await page.goto('/min-kommune')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Min kommune: Guldborgsund')
  await expect(page.getByText(/ville indekset stige [\d,]+ point/).first()).toBeVisible()
  const weak = page.getByRole('article').filter({ hasText: 'EKSEMPEL' }).first()
  await weak.getByRole('listitem').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/praksis\//)
})

test('all weak figures stand behind a link, each with a page of its own', async ({ page }) => {
  await logIn(page, socialChief)
  await page.goto('/min-kommune')
  await page.getByRole('link', { name: /Se alle \d+ svage indikatorer/ }).click()
  await expect(page).toHaveURL(/\/min-kommune\/indikatorer/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Svage indikatorer: Guldborgsund')
  const last = page.getByRole('rowheader').last().getByRole('link')
  const name = await last.innerText()
  await last.click()
  await expect(page.getByRole('heading', { level: 1, name: `${name}: Guldborgsund` })).toBeVisible()
  await page.getByRole('link', { name: 'Del jeres egen praksis for denne indikator' }).click()
  await expect(page).toHaveURL(/\/praksis\/ny\?indikator=/)
})

test('Min kommune is nobody else’s', async ({ page }) => {
  await page.goto('/min-kommune?kommune=376')
  await expect(page).toHaveURL(/\/log-ind\?til=/)
  await logIn(page, 'redaktoer@roedovre.example')
  const answer = await page.goto('/min-kommune?kommune=376')
  expect(answer?.status()).toBe(404)
})
