import { setTimeout as wait } from 'node:timers/promises'
import { operator } from '~/accounts/actor'
import { saveDemoUser } from '~/accounts/save-demo-user.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { discardBatch } from '~/collection/discard-batch.server'
import { listBatches } from '~/collection/import-batch-store.server'
import { publishBatch } from '~/collection/publish-batch.server'
import { stageObservations } from '~/collection/stage-observations.server'
import { computeEdition } from '~/index/compute-edition.server'
import { findEdition } from '~/index/edition-store.server'
import { assembleHere } from '~/index/hashed-content.server'
import { publishEdition } from '~/index/publish-edition.server'
import { loadExamplePractices } from '~/practices/load-example-practices.server'
import { loadDemoAdoptions } from './demo-adoptions'
import { claimDemoData, hasEditions } from './demo-claim'
import { loadDemoDialogue } from './demo-dialogue'
import { loadDemoDraft } from './demo-draft'
import { demoFiguresFile } from './demo-figures'
import { loadDemoModeration } from './demo-moderation'
import { loadDemoNotifications } from './demo-notifications'
import { loadDemoPlan, loadDemoPlanning } from './demo-planning'
import { type DemoYear, demoYears } from './demo-quality'
import { loadDemoSocioeconomicIndex } from './demo-socioeconomic'
import { loadDemoThanks } from './demo-thanks'
import { demoPassword, demoUsers } from './demo-users'
import { loadDemoWorkflow } from './demo-workflow'

const loader = operator('Demodata')

/**
 * Loads the demonstration: accounts, example practices, three files of invented figures and an edition of each, through the
 * same verbs as real ones. Does nothing when it is there; carries on where an earlier start was stopped; waits while another
 * process loads.
 */
export async function loadDemoData(say: (line: string) => void): Promise<void> {
  if (await hasEditions(demoYears)) {
    // The examples grow with the program.
    await loadExamplePractices(new Date())
    await loadDemoPlanning(new Date())
    await loadDemoSocioeconomicIndex()
    return
  }
  while (!(await claimDemoData(new Date()))) {
    await wait(500)
    if (await hasEditions(demoYears)) return
  }
  say('Loading demonstration data (the first time only, about half a minute) …')
  await Promise.all(demoUsers.map((user) => saveDemoUser(user, demoPassword)))
  await loadExamplePractices(new Date())
  await loadDemoDraft(new Date())
  await loadDemoWorkflow(new Date())
  await loadDemoThanks(new Date())
  await loadDemoAdoptions(new Date())
  await loadDemoDialogue(new Date())
  await loadDemoModeration(new Date())
  for (const year of demoYears) {
    await loadYear(year)
    // Begun from the edition before the newest, so that its figures can be followed.
    if (year === demoYears[1]) await loadDemoPlan(dayOf(year, new Date()))
  }
  await loadDemoPlanning(new Date())
  await loadDemoNotifications(new Date())
  await loadDemoSocioeconomicIndex()
}

async function loadYear(year: DemoYear): Promise<void> {
  const now = dayOf(year, new Date())
  const edition = await findEdition(year)
  if (edition?.state === 'published') return
  if (!edition) {
    await loadFigures(year, now)
    const title = { da: `Socialt Indeks ${year} (demodata)`, en: `Socialt Indeks ${year} (demo data)` }
    const plan = { period: year, slug: year, title, method: { kind: 'standard' as const }, batchIds: null, seed: null }
    const computed = await computeEdition(loader, plan, now, assembleHere)
    if (!computed.ok) throw new Error(`The demonstration edition ${year}: ${JSON.stringify(computed.problem)}`)
  }
  const published = await publishEdition(loader, year, now)
  if (!published.ok) throw new Error(`The demonstration edition ${year}: ${published.problem}`)
}

async function loadFigures(year: DemoYear, now: Date): Promise<void> {
  const fileName = `demodata-${year}.csv`
  const earlier = (await listBatches()).filter((batch) => batch.isDemo && batch.fileName === fileName)
  if (earlier.some(({ state }) => state === 'published')) return
  for (const { id } of earlier.filter(({ state }) => state === 'reading' || state === 'staged')) {
    // What was being read belonged to a process that is gone, so it need not be waited for.
    await discardBatch(loader, id, new Date(Date.now() + 3_600_000))
  }
  const bytes = new TextEncoder().encode(demoFiguresFile(await listIndicators(), year))
  const file = { fileName, bytes, jumpFactor: 3, sourceNote: 'Demodata', isDemo: true }
  const { batchId, finished } = await stageObservations(loader, file, () => now)
  await finished
  const published = await publishBatch(loader, batchId, now)
  if (!published.ok) throw new Error(`${fileName}: ${published.problem}`)
}

/** Editions come out in November of their year; none in the future. */
function dayOf(year: DemoYear, now: Date): Date {
  return new Date(Math.min(Date.UTC(Number(year), 10, 21, 8), now.getTime()))
}
