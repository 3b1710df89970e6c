import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const candidates = [
  process.env.CHROMIUM_PATH,
  // The same engine without the windows' own pages: a tenth faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** What keeps the browser quiet and lets root run it. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
]

/** The path of a Chromium on this machine, or null. */
export function findBrowser(): string | null {
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null
}

/** Finds a browser, installing Debian's as root or Playwright's own where that works. Null when neither did. */
export function findOrInstallBrowser(say: (line: string) => void): string | null {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium …')
    const quiet = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update'], quiet)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
    if (findBrowser()) return findBrowser()
  }
  say('Asking Playwright for its browser …')
  const asked = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  return asked.status === 0 ? 'playwright' : null
}

/** The one command that is missing where no browser could be found or installed. */
export const howToGetBrowser =
  'sudo apt-get install -y chromium   (or: npx playwright install chromium, or CHROMIUM_PATH=/path/to/chromium)'
