import { municipalities } from '../../app/municipalities/municipalities'
import { expect, logIn, test } from './journey'

const indicator = 'bu-dst-plejefamilie-andel'

/** Figures of one indicator for all 98 in a year before the demonstration's, so that its editions stay the newest. */
function figuresFile(change: (line: string, place: number) => string = (line) => line): string {
  const lines = municipalities.map(({ name }, place) =>
    change(`${indicator};${name};2021;${String(40 + place / 4).replace('.', ',')};${200 + place}`, place),
  )
  return ['indicator;municipality;period;value;n', ...lines].join('\r\n')
}

const asFile = (text: string) => ({
  name: 'plejefamilier.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'latin1'),
})

test('staff import figures, compute an edition and publish it for all to see', async ({ page, browser, baseURL }) => {
  await logIn(page, 'medarbejder@union.example')

  await page.goto('/datagrundlag/ny')
  await page.getByLabel('Fil med tal (CSV)').setInputFiles(asFile(figuresFile()))
  await page.getByLabel(/^Kilde/).fill('Afprøvning')
  await page.getByRole('button', { name: 'Læs og tjek filen' }).click()
  await expect(page).toHaveURL(/\/datagrundlag\/[0-9a-f-]{36}/)
  await page.getByRole('main').getByRole('link', { name: 'Offentliggør' }).click()
  await page.getByRole('button', { name: 'Ja, offentliggør' }).click()
  await expect(page.getByText('Tallene er offentliggjort')).toBeVisible()

  await page.goto('/udgaver/ny')
  await page.getByLabel('Periode').fill('2021')
  await page.getByLabel('Navn i adressen').fill('afproevning-2021')
  await page.getByLabel('Titel på dansk').fill('Afprøvning 2021')
  await page.getByLabel('Titel på engelsk').fill('Trial 2021')
  for (const demo of await page.getByRole('checkbox', { name: /demodata/ }).all()) await demo.uncheck()
  await page.getByRole('button', { name: 'Beregn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Afprøvning 2021/)
  await expect(page.getByText('98 af 98')).toBeVisible()

  // A draft is the staff's own.
  const draft = await page.request.get('/indeks?udgave=afproevning-2021')
  expect(draft.status()).toBe(404)

  await page.getByRole('main').getByRole('link', { name: 'Offentliggør', exact: true }).click()
  await page.getByRole('button', { name: 'Ja, offentliggør udgaven' }).click()
  await expect(page.getByText('Udgaven er offentlig', { exact: true })).toBeVisible()

  const stranger = await browser.newPage({ ...(baseURL ? { baseURL } : {}) })
  await stranger.goto('/indeks?udgave=afproevning-2021')
  const best = stranger.getByRole('row').nth(1)
  // The last of the list has the highest value, and higher is better.
  await expect(best).toContainText(municipalities.at(-1)?.name ?? '')
  await expect(best).toContainText(/mellem \d+ og \d+/)
  await stranger.close()
})

test('a file with faults is refused whole, each fault named by its line', async ({ page }) => {
  await logIn(page, 'medarbejder@union.example')
  await page.goto('/datagrundlag/ny')
  const broken = figuresFile((line, place) => {
    if (place === 3) return line.replace(indicator, 'bu-dst-plejefamilie')
    return place === 7 ? line.replace(';2021;', ';2021;1') : line
  })
  await page.getByLabel('Fil med tal (CSV)').setInputFiles(asFile(broken))
  await page.getByRole('button', { name: 'Læs og tjek filen' }).click()
  await expect(page).toHaveURL(/\/datagrundlag\/[0-9a-f-]{36}/)
  const findings = page.getByRole('table').filter({ hasText: 'bu-dst-plejefamilie' })
  await expect(findings).toContainText('5')
  await expect(findings).toContainText(indicator)
  await expect(findings).toContainText('9')
  await expect(page.getByRole('main').getByRole('link', { name: 'Offentliggør' })).toHaveCount(0)
})
