import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../browser'

/** What the front page weighs over the wire, by kind, as a browser fetches it for the first time. Lines to print. */
export async function weighFrontPage(address: string): Promise<string[]> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath ? { executablePath } : {}) })
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    const kinds = new Map<string, string>()
    const sums = new Map<string, number>()
    await session.send('Network.enable')
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other'
      sums.set(kind, (sums.get(kind) ?? 0) + encodedDataLength)
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    const html = (await (await fetch(address)).arrayBuffer()).byteLength
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
    const total = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0)
    return [
      `Front page: HTML ${kilobytes(html)} uncompressed; over the wire ${kilobytes(total)} in all`,
      ...[...sums].sort((a, b) => b[1] - a[1]).map(([kind, bytes]) => `  ${kind}: ${kilobytes(bytes)}`),
    ]
  } finally {
    await browser.close()
  }
}
