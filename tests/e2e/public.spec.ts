import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { sha256OfJson } from '~/index/method-hash.server'
import { expect, test } from './journey'

const pagesOfFigures = ['/', '/?omraade=handicap&kort=felter', '/indeks', '/metode']
const pagesOfText = ['/om', '/tilgaengelighed', '/privatliv']
const inEnglish = (path: string) =>
  path === '/' ? '/en' : path.startsWith('/?') ? `/en${path.slice(1)}` : `/en${path}`

/** The cells of the ranking's column for the whole index, top to bottom. */
async function wholeIndexCells(page: Page): Promise<string[]> {
  return page.getByRole('main').locator('tbody tr td:nth-child(2)').allInnerTexts()
}

test('the front page answers with the municipality that one looks for', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const finder = page.getByRole('combobox', { name: 'Find din kommune' })
  await finder.fill('guldb')
  await finder.press('ArrowDown')
  await finder.press('Enter')
  await expect(page).toHaveURL(/\/kommuner\/376$/)
})

test('map and table say the same of a municipality: place, interval and quarter', async ({ page }) => {
  await page.goto('/')
  const row = page.getByRole('row', { name: /^Guldborgsund/ })
  const [place, interval, quarter] = await row.getByRole('cell').allInnerTexts()
  const [low, high] = (interval ?? '').split('–')
  const map = page.getByRole('link', {
    name: `Guldborgsund: ${place} · mellem ${low} og ${high} · ${quarter?.trim()} fjerdedel`,
  })
  await expect(map).toHaveAttribute('href', '/kommuner/376')
  // The caption is the browser's own work, which begins a little after the page can be read.
  await expect(async () => {
    await map.blur()
    await map.focus()
    await expect(page.locator('figcaption')).toContainText(`Guldborgsund: ${place} · mellem ${low} og ${high}`, {
      timeout: 500,
    })
  }).toPass()
  await page.getByRole('link', { name: 'Handicap', exact: true }).click()
  await expect(page).toHaveURL(/omraade=handicap/)
  await expect(page.getByRole('region', { name: /Handicap: kommunernes placering/ })).toBeVisible()
  await page.getByRole('link', { name: 'Vis som lige store felter' }).click()
  await expect(page).toHaveURL(/omraade=handicap&kort=felter/)
  await expect(page.getByRole('link', { name: /^Læsø: / })).toBeAttached()
})

test('the ranking is sorted, turned round and filtered by links and a form', async ({ page }) => {
  await page.goto('/indeks')
  const whole = page.getByRole('columnheader', { name: 'Socialt Indeks' })
  await expect(whole).toHaveAttribute('aria-sort', 'ascending')
  const cells = await wholeIndexCells(page)
  expect(cells).toHaveLength(98)
  expect(cells[0]).toMatch(/^1 · mellem 1 og \d+\s+1\. fjerdedel · datagrundlag \d+\s%$/)
  expect(cells.at(-1)).toMatch(/^utilstrækkeligt datagrundlag\s+datagrundlag \d+\s%$/)
  await whole.getByRole('link').click()
  await expect(whole).toHaveAttribute('aria-sort', 'descending')
  expect((await wholeIndexCells(page)).at(-1)).toMatch(/^utilstrækkeligt datagrundlag/)
  await page.getByRole('columnheader', { name: 'Kommune' }).getByRole('link').click()
  await expect(page.getByRole('rowheader').first()).toContainText('Albertslund')
  await page.getByLabel('Region').selectOption('Region Nordjylland')
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page).toHaveURL(/region=1081/)
  await expect(page.getByRole('rowheader')).toHaveCount(11)
  await expect(page.getByRole('rowheader').first()).toContainText('Brønderslev')
})

test('an earlier edition has the same pages, and one that is not published none', async ({ page, request }) => {
  await page.goto('/indeks')
  const editions = page.getByLabel('Udgave')
  const earlier = (await editions.locator('option').nth(1).getAttribute('value')) ?? ''
  await editions.selectOption(earlier)
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page).toHaveURL(new RegExp(`udgave=${earlier}`))
  // The form keeps what was chosen while the page of it is on its way: the links say which edition stands here.
  const recompute = page.getByRole('link', { name: 'Regn selv indekset efter' })
  await expect(recompute).toHaveAttribute('href', `/metode?udgave=${earlier}#genberegn`)
  await expect(page.getByLabel('Udgave')).toHaveValue(earlier)
  await recompute.click()
  await expect(page).toHaveURL(new RegExp(`/metode\\?udgave=${earlier}#genberegn`))
  for (const path of ['/indeks', '/indeks.csv', '/metode', '/metode.json']) {
    expect((await request.get(`${path}?udgave=1900`)).status()).toBe(404)
  }
  for (const file of ['tal.csv', 'tal-med-kilder.csv', 'udgave.json']) {
    expect((await request.get(`/indeks/1900/${file}`)).status()).toBe(404)
  }
})

test('the ranking is downloaded as a Danish and as an English spreadsheet reads it', async ({ page, request }) => {
  await page.goto('/indeks')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hent rangeringen som CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^socialt-indeks-\d{4}-demodata\.csv$/)
  const danish = (await (await request.get('/indeks.csv')).text()).split('\r\n')
  expect(danish[0]).toMatch(/^\ufeffkommunekode;kommune;region;udgave;demodata;samlet placering;/)
  expect(danish.find((line) => line.startsWith('101;'))).toMatch(/^101;København;Region Hovedstaden;\d{4};ja;\d+;/)
  const english = (await (await request.get('/en/indeks.csv')).text()).split('\r\n')
  expect(english.find((line) => line.startsWith('101,'))).toMatch(
    /^101,Copenhagen,Capital Region of Denmark,\d{4},yes,/,
  )
  expect(english).toHaveLength(100)
})

test('the method is told in words, and its document is the one that the fingerprint is of', async ({
  page,
  request,
}) => {
  await page.goto('/metode')
  await expect(page.getByRole('heading', { name: 'Et manglende tal er aldrig et dårligt tal.' })).toBeVisible()
  await page.getByText('Udsatte voksne', { exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Retssikkerhed/ }).first()).toBeVisible()
  const document = await (await request.get('/metode.json')).json()
  await expect(page.getByText(sha256OfJson(document))).toBeVisible()
  const slug = document.id.replace('socialt-indeks-', '')
  const whole = await (await request.get(`/indeks/${slug}/udgave.json`)).body()
  await expect(page.getByText(createHash('sha256').update(whole).digest('hex'))).toBeVisible()
  const figures = (await (await request.get(`/indeks/${slug}/tal.csv`)).text()).trim().split('\r\n')
  expect(figures).toHaveLength(99)
  expect(figures[0]?.split(',').slice(1).sort()).toEqual(Object.keys(document.indicators).sort())
})

// That they are accessible and fit a phone is tested with every other page.
test('public pages say what they are, in both languages', async ({ request }) => {
  for (const path of [...pagesOfFigures, ...pagesOfText].flatMap((one) => [one, inEnglish(one)])) {
    const html = await (await request.get(path)).text()
    expect(html, path).toContain(`<html lang="${path.startsWith('/en') ? 'en' : 'da'}"`)
    expect(html, path).toMatch(/<title>[^<]*Socialt Indeks<\/title>/)
    expect(html.match(/<link[^>]*rel="canonical"/g), path).toHaveLength(1)
    expect(html.match(/<link[^>]*hreflang=/gi), path).toHaveLength(3)
  }
})

test('invented figures are marked on every page that shows them', async ({ page }) => {
  for (const path of pagesOfFigures) {
    await page.goto(path)
    await expect(page.getByRole('main').getByTitle('Demodata: opdigtede tal')).toBeVisible()
    await page.goto(inEnglish(path))
    await expect(page.getByRole('main').getByTitle('Demo data: invented figures')).toBeVisible()
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('everything public is there', async ({ page }) => {
    await page.goto('/')
    await page.getByLabel('Find din kommune').fill('Aarhus')
    await page.getByRole('button', { name: 'Find' }).click()
    await expect(page).toHaveURL(/\/kommuner\/751$/)
    await page.goto('/indeks?sorter=handicap')
    await page.getByLabel('Region').selectOption('Region Sjælland')
    await page.getByRole('button', { name: 'Vis' }).click()
    await expect(page).toHaveURL(/region=1085&sorter=handicap/)
    await expect(page.getByRole('rowheader')).toHaveCount(17)
  })
})

// The page's own errors are what fails here: `journey.ts` collects them.
test('a page may be clicked while it comes alive', async ({ page }) => {
  await page.addInitScript(() => {
    const turns = new MessageChannel()
    const until = performance.now() + 1_500
    turns.port1.onmessage = () => {
      document.querySelector('h1')?.click()
      if (performance.now() < until) turns.port2.postMessage(0)
      else document.documentElement.dataset.clicked = 'enough'
    }
    turns.port2.postMessage(0)
  })
  await page.goto('/log-ind')
  await expect(page.locator('html')).toHaveAttribute('data-clicked', 'enough')
})

test('the front page is light', async ({ request }) => {
  const page = await request.get('/')
  expect((await page.body()).length).toBeLessThan(51_200)
})
