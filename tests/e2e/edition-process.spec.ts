import { municipalities } from '../../app/municipalities/municipalities'
import { expect, expectAccessible, expectFits, logIn, test } from './journey'

const slug = 'forloeb-2020'
const indicator = 'bu-dst-plejefamilie-andel'

/** Figures of one indicator for all 98 in a year before all others here, so that no other journey meets them. */
function figuresFile(): string {
  const lines = municipalities.map(({ name }, place) => `${indicator};${name};2020;${40 + place / 4};${200 + place}`)
  return ['indicator;municipality;period;value;n', ...lines].join('\n')
}

test('staff open a preview, a municipality objects, staff correct, compute again and publish', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const newPage = () => browser.newPage(baseURL ? { baseURL } : {})
  const [own, other, stranger] = await Promise.all([newPage(), newPage(), newPage()])
  await logIn(page, 'medarbejder@union.example')
  await logIn(own, 'redaktoer@guldborgsund.example')
  await logIn(other, 'redaktoer@roedovre.example')

  // A file that is read but not public yet is what the edition is computed from.
  await page.goto('/datagrundlag/ny')
  const file = { name: 'forloeb.csv', mimeType: 'text/csv', buffer: Buffer.from(figuresFile()) }
  await page.getByLabel('Fil med tal (CSV)').setInputFiles(file)
  await page.getByRole('button', { name: 'Læs og tjek filen' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: 'Offentliggør' })).toBeVisible()
  await page.goto('/udgaver/ny')
  await page.getByLabel('Periode').fill('2020')
  await page.getByLabel('Navn i adressen').fill(slug)
  await page.getByLabel('Titel på dansk').fill('Forløb 2020')
  await page.getByLabel('Titel på engelsk').fill('Course 2020')
  for (const one of await page.getByRole('group', { name: 'Filer med tal' }).getByRole('checkbox').all()) {
    await one.uncheck()
  }
  await page.getByRole('checkbox', { name: /forloeb\.csv/ }).check()
  await page.getByRole('button', { name: 'Beregn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Forløb 2020/)
  const preview = `/min-kommune/forhaandsvisning/${slug}`
  expect((await own.goto(preview))?.status()).toBe(404)
  await page.getByRole('link', { name: 'Åbn forhåndsvisningen' }).click()
  await page.getByRole('button', { name: 'Ja, åbn forhåndsvisningen' }).click()
  await expect(page.getByText('Kommunal forhåndsvisning (i gang)')).toBeVisible()

  // Its own municipality is led there, sees its figure and objects.
  await own.goto('/min-kommune')
  await own.getByRole('link', { name: 'Se jeres tal' }).first().click()
  await expect(own.getByText('Ikke offentligt endnu')).toBeVisible()
  await own.setViewportSize({ width: 360, height: 780 })
  await expectAccessible(own)
  await expectFits(own)
  await own.getByRole('link', { name: /^Gør indsigelse/ }).click()
  await expectAccessible(own)
  await expectFits(own)
  await own.getByLabel('Hvad er forkert?').fill('Tallet er fra en anden kommune')
  await own.getByLabel('Hvordan kan vi se det?').fill('Se vores opgørelse fra januar')
  await own.getByRole('button', { name: 'Send indsigelsen' }).click()
  await expect(own.getByText('venter på afgørelse')).toBeVisible()

  // The second municipality sees its own and nothing of the first; a stranger nothing at all.
  await other.goto(preview)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^Rødovre/)
  await expect(other.getByText('venter på afgørelse')).toHaveCount(0)
  expect((await other.goto(`${preview}?kommune=376`))?.status()).toBe(404)
  expect((await other.goto(`/udgaver/${slug}/indsigelser`))?.status()).toBe(404)
  for (const address of [`/indeks?udgave=${slug}`, `/indeks/${slug}/tal.csv`, `/indeks/${slug}/udgave.json`]) {
    expect((await stranger.request.get(address)).status(), address).toBe(404)
  }

  // Staff put it right and compute again.
  await page.goto(`/udgaver/${slug}/indsigelser`)
  await page.getByRole('main').getByRole('table').getByRole('link').click()
  await expectAccessible(page)
  await page.getByLabel('Det rigtige tal').fill('99,5')
  await page.getByLabel('Begrundelse').first().fill('Kommunen har ret')
  await page.getByRole('button', { name: 'Ret tallet' }).click()
  await expect(page.getByText('taget til følge')).toBeVisible()

  // A correction made by mistake is taken back before it counts.
  await page.goto(`/udgaver/${slug}/rettelser`)
  await page.getByLabel('Kommune').selectOption('Rødovre')
  await page.getByLabel('Indikator').selectOption(indicator)
  await page.getByRole('button', { name: 'Find tallet' }).click()
  await page.getByLabel('Det rigtige tal').fill('1')
  await page.getByLabel('Begrundelse').fill('Valgt forkert')
  await page.getByRole('button', { name: 'Ret tallet' }).click()
  await expect(page.getByText('Rettelsen er gemt.', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: /^Træk tilbage: .* for Rødovre/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ja, træk rettelsen tilbage' }).click()
  await expect(page.getByText('Rettelsen er trukket tilbage.')).toBeVisible()
  await page.goto(`/udgaver/${slug}?handling=beregn-igen`)
  await page.getByRole('button', { name: 'Ja, beregn igen' }).click()
  await expect(page.getByText('1 rettelse, som er regnet med.')).toBeVisible()
  await own.goto(preview)
  await expect(own.getByText('99,5')).toBeVisible()
  await expect(own.getByText('taget til følge')).toBeVisible()

  // Ended and published: everybody sees the corrected figure.
  await page.goto(`/udgaver/${slug}?handling=annuller-forhaandsvisning`)
  await page.getByRole('button', { name: 'Ja, annullér forhåndsvisningen' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Offentliggør', exact: true }).click()
  await page.getByRole('button', { name: 'Ja, offentliggør udgaven' }).click()
  await expect(page.getByText('Udgaven er offentlig', { exact: true })).toBeVisible()
  await stranger.goto(`/indeks?udgave=${slug}`)
  await expect(stranger.getByRole('row').nth(1)).toContainText('Guldborgsund')
  await Promise.all([own, other, stranger].map((one) => one.close()))
})
