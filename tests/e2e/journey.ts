import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** The demonstration log-ins a journey may use; their password is printed at start. */
export const demoPassword = 'demo-socialt-indeks'

/** A test whose page knows the server's address and fails on any error the page itself reports. */
export const test = base.extend({
  // biome's rule wants a destructuring pattern here, as Playwright does.
  baseURL: async ({ browserName: _ }, use) => use(process.env.E2E_ADDRESS ?? 'http://localhost:3000'),
  page: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // Chromium reports every 404 and 422 answer as an error; those are looked at by the tests themselves.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
    })
    await use(page)
    expect(complaints).toEqual([])
  },
})

export { expect }

/** Logs in as one of the demonstration users, through the page. */
export async function logIn(page: Page, email: string): Promise<void> {
  await page.goto('/log-ind')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Adgangskode').fill(demoPassword)
  await page.getByRole('main').getByRole('button', { name: 'Log ind' }).click()
  await expect(page.getByRole('button', { name: 'Log ud' }).first()).toBeAttached()
}

/** As union staff or an expert: finds what was submitted in the queue and validates it, which publishes it. */
export async function validate(judge: Page, title: string): Promise<void> {
  await judge.goto('/validering')
  await judge.getByRole('link', { name: title, exact: true }).click()
  await judge.getByRole('button', { name: 'Validér og offentliggør' }).click()
  await expect(judge.getByText('Praksissen er valideret og offentliggjort.', { exact: false })).toBeVisible()
}

/**
 * Nothing that axe can see stands in anybody's way (WCAG 2.1 A and AA). Contrast takes most of its time and is the same in both
 * languages, so a page that was looked at in Danish need not be asked again.
 */
export async function expectAccessible(page: Page, { contrast = true } = {}): Promise<void> {
  // The legacy way only leaves out frames of other sites, of which there are none; it opens no page of its own for each look.
  // Only violations are told: listing what passed takes a third of the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .disableRules(contrast ? [] : ['color-contrast'])
    .setLegacyMode(true)
    .analyze()
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`),
  )
  expect(told).toEqual([])
}

/** The page never has to be moved sideways. */
export async function expectFits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}
