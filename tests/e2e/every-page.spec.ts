import type { Page } from '@playwright/test'
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
      '/find-kommune',
      '/kommuner/376',
      '/indikatorer',
      `/indikatorer/${indicator}`,
      '/praksis',
      '/praksis?q=findesikke',
      '/praksis/eks-gusa-familiedialog',
      '/metode',
      '/om',
      '/tilgaengelighed',
      '/privatliv',
      '/log-ind',
      '/invitation/findes-ikke',
      '/findes-ikke',
    ],
  },
  'a municipal manager': {
    as: 'socialchef@guldborgsund.example',
    addresses: [
      '/min-kommune',
      '/mine-praksis',
      '/konto',
      '/kommuner/376/medlemmer',
      '/praksis/ny',
      '/praksis/eks-gusa-familiedialog/anmeld',
    ],
  },
  'union staff': {
    as: 'medarbejder@union.example',
    addresses: ['/udgaver', '/udgaver/ny', '/udgaver/2026', '/datagrundlag', '/datagrundlag/ny', '/katalog'],
  },
  'a moderator': { as: 'moderator@union.example', addresses: ['/moderation'] },
  'an administrator': { as: 'administrator@union.example', addresses: ['/administration/brugere'] },
}

async function lookAt(page: Page, address: string): Promise<void> {
  await page.goto(address === '' ? '/' : address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  expect(await page.locator('html').getAttribute('lang')).toBe(address.startsWith('/en') ? 'en' : 'da')
  // A text that has no translation shows its key.
  expect(await page.locator('main').innerText()).not.toMatch(
    /\b(ui|index|ranking|profile|practices|accounts|collection|moderation|peers|catalogue)[.:][a-z]+\.[a-z]/,
  )
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 780 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

for (const [who, { as, addresses }] of Object.entries(pages)) {
  for (const language of ['da', 'en']) {
    test(`every page of ${who} is accessible and fits a phone, in ${language === 'da' ? 'Danish' : 'English'}`, async ({
      page,
    }) => {
      test.setTimeout(240_000)
      if (as) await logIn(page, as)
      for (const address of addresses) {
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
    draft?.replace('rediger', 'forhaandsvisning'),
    draft?.replace('rediger', 'revisioner'),
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
  await logIn(page, 'medarbejder@union.example')
  await page.goto('/datagrundlag')
  const batch = await page.locator('a[href*="/datagrundlag/0"]').first().getAttribute('href')
  await lookAt(page, String(batch))
})
