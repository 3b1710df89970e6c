import type { Page } from '@playwright/test'
import { danish } from '../../app/i18n/danish'
import { expect, expectAccessible, expectFits, logIn, test } from './journey'

const indicator = 'bu-dst-netvaerkspleje-andel'

/** Who sees what; every page of the site stands here once. */
const pages: Record<string, { as: string | null; addresses: string[] }> = {
  'a stranger': {
    as: null,
    addresses: [
      '',
      '/?kort=felter',
      '/?omraade=handicap',
      '/indeks',
      '/indeks?vis=daekning',
      '/find-kommune',
      '/soeg',
      '/soeg?q=anbringelsesgrad',
      '/soeg?q=xyzzyx',
      '/kommuner/376',
      '/kommuner/376/udvalg',
      '/kommuner/376/etisk-regnskab',
      '/indikatorer',
      `/indikatorer/${indicator}`,
      '/indikatorer/bu-fc-sager-pr-raadgiver?kommune=376',
      '/praksis',
      '/praksis?q=xyzzyx',
      '/praksis/eks-gusa-familiedialog',
      '/praksis/eks-gusa-familiedialog/revisioner',
      '/praksis/eks-gusa-familiedialog/revisioner/2',
      '/praksis/eks-familieraadslagning',
      '/praksis/eks-familieraadslagning/effekt',
      '/dialog',
      '/indeks/rettelser',
      '/sociooekonomisk-indeks',
      '/sociooekonomisk-indeks?kommune=376',
      '/sammenlign?kommuner=376&kommuner=360&kommuner=175',
      '/sammenlign/gruppe?kommune=376&gruppe=360&gruppe=390&gruppe=336',
      '/metode',
      '/metode/laboratorium?v.handicap=3&middel=geometric&kommune=376',
      '/om',
      '/tilgaengelighed',
      '/privatliv',
      '/regler',
      '/gennemsigtighed',
      '/anmeld-ulovligt-indhold',
      '/log-ind',
      '/invitation/findes-ikke',
      '/afmeld/findes-ikke',
      '/glemt-adgangskode',
      '/ny-adgangskode/findes-ikke',
      '/demo-post',
      '/findes-ikke',
    ],
  },
  'a municipal manager': {
    as: 'socialchef@guldborgsund.example',
    addresses: [
      '/dialog',
      '/dialog?vis=alle',
      '/dialog/ny',
      '/dialog/ny?praksis=eks-gusa-familiedialog',
      `/dialog/ny?indikator=${indicator}&sporg=ja`,
      '/dialog/ny?til=175',
      '/rum',
      '/min-kommune',
      '/min-kommune/indikatorer',
      `/min-kommune/indikatorer/${indicator}`,
      '/min-kommune/handleplaner',
      `/min-kommune/handleplaner/ny?indikator=${indicator}`,
      '/min-kommune/handleplaner/udskriv',
      '/sparring',
      '/sparring/ny',
      '/mine-praksis',
      '/konto',
      '/notifikationer',
      '/notifikationer/indstillinger',
      '/notifikationer/opsummering',
      '/kommuner/376/medlemmer',
      '/praksis/ny',
      '/genbrug',
      '/praksis/eks-familieraadslagning/genbrug',
      '/praksis/eks-gusa-familiedialog/anmeld',
      '/mine-sager',
    ],
  },
  'union staff': {
    as: 'medarbejder@union.example',
    addresses: [
      '/validering',
      '/udgaver',
      '/udgaver/ny',
      '/udgaver/2026',
      '/udgaver/2026?handling=ny-version',
      '/udgaver/2026/indsigelser',
      '/udgaver/2026/rettelser',
      '/udgaver/2026/uden-placering',
      '/udgaver/2026/som-offentlig',
      '/datagrundlag',
      '/datagrundlag/ny',
      '/datagrundlag/noegletal',
      '/katalog',
      '/soeg/synonymer',
    ],
  },
  'a moderator': {
    as: 'moderator@union.example',
    addresses: ['/moderation', '/moderation?vis=closed', '/moderation/ord', '/moderation/stikproever'],
  },
  'an administrator': {
    as: 'administrator@union.example',
    addresses: ['/administration/brugere', '/administration/eksperter'],
  },
}

// A text that has no translation shows its key.
const untranslated = new RegExp(`\\b(${Object.keys(danish).join('|')})[.:][a-z]+\\.[a-z]`)

/** In English a page is looked at as a phone shows it; in Danish on a wide screen too. */
async function lookAt(page: Page, address: string): Promise<void> {
  const inEnglish = address.startsWith('/en')
  await page.goto(address === '' ? '/' : address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  expect(await page.locator('html').getAttribute('lang')).toBe(inEnglish ? 'en' : 'da')
  expect(await page.locator('main').innerText()).not.toMatch(untranslated)
  if (!inEnglish) await page.setViewportSize(wide)
  await expectAccessible(page, { contrast: !inEnglish })
  await page.setViewportSize(phone)
  await expectFits(page)
}

const wide = { width: 1280, height: 900 }
const phone = { width: 360, height: 780 }

for (const [who, { as, addresses }] of Object.entries(pages)) {
  for (const language of ['da', 'en']) {
    test(`every page of ${who} is accessible and fits a phone, in ${language === 'da' ? 'Danish' : 'English'}`, async ({
      page,
    }) => {
      test.setTimeout(240_000)
      if (as) await logIn(page, as)
      // What an address asks for changes figures and lists, not the texts around them.
      const looked = language === 'da' ? addresses : addresses.filter((address) => !address.includes('?'))
      for (const address of looked) {
        await test.step(`${language}${address}`, () => lookAt(page, language === 'da' ? address : `/en${address}`))
      }
    })
  }
}

test('the pages behind a list are accessible and fit a phone', async ({ page }) => {
  test.setTimeout(240_000)
  await logIn(page, 'redaktoer@guldborgsund.example')
  await page.goto('/mine-praksis')
  const draft = await page.locator('a[href$="/rediger"]').first().getAttribute('href')
  expect(draft).toBeTruthy()
  for (const address of [
    draft,
    draft?.replace('rediger', 'indsend'),
    draft?.replace('rediger', 'interview'),
    draft?.replace('rediger', 'revisioner'),
    draft?.replace('rediger', 'bilag'),
    draft?.replace('rediger', 'status'),
  ]) {
    await test.step(String(address), () => lookAt(page, String(address)))
  }
})

test('where a number comes from is accessible, and a batch of figures too', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto(`/indikatorer/${indicator}`)
  const source = await page.locator('a[href^="/tal/"]').first().getAttribute('href')
  await lookAt(page, String(source))
  await lookAt(page, `/en${source}`)
  // The way to log in and out stands open only where there is room.
  await page.setViewportSize(wide)
  await logIn(page, 'medarbejder@union.example')
  await page.goto('/datagrundlag')
  const batch = await page.locator('a[href*="/datagrundlag/0"]').first().getAttribute('href')
  await lookAt(page, String(batch))
})
