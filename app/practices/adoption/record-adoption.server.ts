import { randomUUID } from 'node:crypto'
import { type Actor, atLeast } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { listMembers } from '~/accounts/membership-store.server'
import { danishDay } from '~/i18n/danish-time'
import { municipalityByCode } from '~/municipalities/municipalities'
import type { Notice } from '~/notifications/notice'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction, type Tx } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Watch } from '~/platform/watch.server'
import { screenFields, stoppingFieldFindings, wavedByField } from '~/screening/screen-fields'
import { findPractice, type Practice } from '../practice-store.server'
import { isListedFor } from '../practice-visibility'
import type { ToldAdoption } from './adoption-form'
import { lockAdoptionsOf, type NewEvent, saveAdoptionEvents } from './adoption-saving-store.server'
import { findOwnAdoption } from './adoption-store.server'
import { standingAfter, type TimelineProblem } from './adoption-timeline'

export type AdoptionProblem = TimelineProblem | 'in-the-future' | 'changed-by-someone-else' | 'personal-data'

/**
 * Tells how far a municipality has come with somebody else's practice, or puts right what was told before. Nothing told is
 * ever overwritten. `watch` sees the words in the transaction that saves them.
 */
export async function recordAdoption(
  actor: Actor,
  slug: string,
  told: ToldAdoption,
  now: Date,
  watch: Watch,
): Promise<Result<null, AdoptionProblem>> {
  const { municipalityCode, changed, outcome } = told
  if (!municipalityByCode(municipalityCode)) notFound()
  authorise(actor, { do: 'record-adoption', in: municipalityCode })
  const practice = await findPractice(slug)
  if (!practice || !isListedFor(actor, practice) || practice.municipalityCode === municipalityCode) notFound()
  const days = [told.since, told.startedOn].filter((day) => day !== undefined)
  if (days.some((day) => day > danishDay(now))) return failure('in-the-future')
  const notCpr = new Set(told.notCpr)
  const findings = screenFields({ changed, outcome })
  if (stoppingFieldFindings(findings, notCpr).length > 0) return failure('personal-data')
  return inTransaction(async (tx) => {
    await lockAdoptionsOf(practice.id, tx)
    const before = await findOwnAdoption(practice.id, municipalityCode, tx)
    const events = before?.events ?? []
    if (events.length !== told.seenEvents) return failure('changed-by-someone-else')
    const isOpen = (id: string) => events.some((one) => one.id === id) && !events.some((one) => one.correctsId === id)
    if (told.corrects !== undefined && !isOpen(told.corrects)) return failure('changed-by-someone-else')
    const added = newEvents(told, before?.startedOn ?? null)
    const standing = standingAfter([...events, ...added])
    if (!standing.ok) return standing
    const saved = { practiceId: practice.id, municipalityCode, standing: standing.value }
    const last = events.at(-1)?.recordedAt.getTime() ?? 0
    const recordedAt = new Date(Math.max(now.getTime(), last + 1))
    const adoptionId = await saveAdoptionEvents(saved, added, { recordedById: actor.userId, recordedAt }, tx)
    const subject = `adoption:${adoptionId}`
    const details = { practice: practice.id, municipality: municipalityCode, stage: told.stage }
    const deed = told.corrects === undefined ? 'record-adoption' : 'correct-adoption'
    await saveAuditEntry({ actor, deed, subject, details }, tx)
    const waved = wavedByField(findings, notCpr)
    if (Object.keys(waved).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: waved }, tx)
    await watch(
      { kind: 'adoption', id: adoptionId, words: `${changed}\n\n${outcome}`.trim(), authorId: actor.userId },
      now,
      tx,
    )
    if (told.corrects === undefined) await tellAuthors(practice, { adoptionId, told, actor }, now, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}

/** What is told, and before it the start where it was only told now. */
function newEvents(told: ToldAdoption, startedOn: string | null): NewEvent[] {
  const { stage, since, changed, outcome, corrects } = told
  const event = { id: randomUUID(), stage, since, changed, outcome, correctsId: corrects ?? null }
  const lacksStart = stage === 'stopped' && startedOn === null && told.startedOn !== undefined
  if (!lacksStart) return [event]
  const start = { id: randomUUID(), stage: 'trying' as const, since: told.startedOn ?? since, changed: '', outcome: '' }
  return [{ ...start, correctsId: null }, event]
}

async function tellAuthors(
  practice: Practice,
  { adoptionId, told, actor }: { adoptionId: string; told: ToldAdoption; actor: Actor },
  now: Date,
  tx: Tx,
): Promise<void> {
  if (practice.municipalityCode === null) return
  const municipality = municipalityByCode(told.municipalityCode)?.name ?? told.municipalityCode
  const members = await listMembers(practice.municipalityCode, tx)
  const notices = members
    .filter(({ role, userId }) => atLeast(role, 'contributor') && userId !== actor.userId)
    .map(
      ({ userId }): Notice => ({
        userId,
        kind: 'practice-adopted',
        about: `adoption:${adoptionId}`,
        path: `${pathsIn('da').practice(practice.slug)}#genbrug`,
        slots: { municipality, title: practice.current?.text.title ?? '' },
        cause: `adoption:${adoptionId}:${told.stage}`,
      }),
    )
  await notify(notices, now, tx)
}
