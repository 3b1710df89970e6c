import { beforeEach, describe, expect, it } from 'vitest'
import { decideCase } from '~/moderation/decide-case.server'
import { countOpenCases, findHidingReason, listCases } from '~/moderation/decision-store.server'
import { readCase } from '~/moderation/read-case.server'
import { reportPractice } from '~/moderation/report-practice.server'
import { db } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import { archivePractice } from '~/practices/archive-practice.server'
import { readPractice } from '~/practices/read-practice.server'
import { anActor } from '../factories/accounts'
import { savedDraft, savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const notFound = { status: 404 }
const notice = { reason: 'citizen-data', text: 'Et barn kan genkendes.' } as const

beforeEach(emptyDatabase)

async function aReportedPractice() {
  const editor = await savedMember('editor')
  const practice = await savedPractice(editor)
  const reporter = await savedMember('reader', '657')
  await reportPractice(reporter, practice.slug, notice, now)
  const moderator = await savedUnionMember('moderator')
  const decide = async (outcome: 'keep' | 'hide' | 'show', as = moderator) => {
    const { reports, decisions } = await readCase(as, practice.id)
    const seen = { reportIds: reports.map(({ id }) => id), seenDecisions: decisions.length }
    return decideCase(as, practice.id, { outcome, reason: 'Familien kan genkendes.', ...seen }, now)
  }
  return { ...practice, editor, reporter, moderator, decide }
}

describe('reporting', () => {
  it('takes anybody logged in who sees the practice, once until it is decided', async () => {
    const { slug, reporter, decide } = await aReportedPractice()
    expect(await reportPractice(reporter, slug, notice, now)).toEqual({ ok: false, problem: 'reported-already' })
    await decide('keep')
    expect(await reportPractice(reporter, slug, notice, now)).toEqual({ ok: true, value: null })
    expect(await countOpenCases()).toBe(1)
  })

  it('gives nothing away of what the reporter does not see', async () => {
    const editor = await savedMember('editor')
    const shared = await savedPractice(editor, { visibility: 'municipalities' })
    const draft = await savedDraft(editor)
    const outsider = { ...(await savedMember('reader')), memberships: new Map() }
    await expect(reportPractice(outsider, shared.slug, notice, now)).rejects.toMatchObject(notFound)
    await expect(reportPractice(editor, draft.slug, notice, now)).rejects.toMatchObject(notFound)
  })

  it('leaves the text out of the audit log', async () => {
    const { id } = await aReportedPractice()
    const entries = await db.auditEntry.findMany({ where: { deed: 'report-practice' } })
    expect(entries).toMatchObject([{ subject: `practice:${id}`, details: { reason: 'citizen-data' } }])
  })
})

describe('deciding', () => {
  it('hides with a reason for the writers, shows again, and keeps every decision', async () => {
    const { slug, id, editor, reporter, moderator, decide } = await aReportedPractice()
    const before = await findPublicVersion()
    expect(await decide('hide')).toEqual({ ok: true, value: null })
    expect(await findPublicVersion()).not.toBe(before)
    await expect(readPractice(null, slug)).rejects.toMatchObject(notFound)
    await expect(readPractice(reporter, slug)).rejects.toMatchObject(notFound)
    expect(await readPractice(editor, slug)).toMatchObject({ hidden: true })
    expect(await readPractice(moderator, slug)).toMatchObject({ hidden: true })
    expect(await findHidingReason(id)).toMatchObject({ reason: 'Familien kan genkendes.' })
    expect(await decide('hide')).toEqual({ ok: false, problem: 'not-possible' })
    expect(await decide('show')).toEqual({ ok: true, value: null })
    expect(await readPractice(null, slug)).toMatchObject({ hidden: false })
    expect((await readCase(moderator, id)).decisions.map((decision) => decision.outcome)).toEqual(['show', 'hide'])
  })

  it('queues what is open, the longest waiting first, and then what is decided', async () => {
    const first = await aReportedPractice()
    const second = await aReportedPractice()
    expect((await listCases()).open.map((one) => one.practiceId)).toEqual([first.id, second.id])
    await first.decide('keep')
    const { open, closed } = await listCases()
    expect(open.map((one) => one.practiceId)).toEqual([second.id])
    expect(closed).toMatchObject([{ practiceId: first.id, openReports: 0, hidden: false }])
  })

  it('is for moderators, and never about what they wrote or reported themselves', async () => {
    const { id, editor, reporter, decide } = await aReportedPractice()
    for (const other of [editor, reporter, await savedUnionMember('staff')]) {
      await expect(readCase(other, id)).rejects.toMatchObject(notFound)
    }
    expect(await decide('hide', { ...editor, unionRole: 'moderator' })).toEqual({ ok: false, problem: 'own-case' })
    expect(await decide('hide', { ...reporter, isAdministrator: true })).toEqual({ ok: false, problem: 'own-case' })
    expect(await decide('hide', { ...(await savedMember('reader')), isAdministrator: true })).toMatchObject({
      ok: true,
    })
  })

  it('tells the slower of two moderators, and leaves a report that came meanwhile open', async () => {
    const { id, slug, moderator, decide } = await aReportedPractice()
    const seen = await readCase(moderator, id)
    await reportPractice(await savedMember('reader', '101'), slug, notice, now)
    const decision = { outcome: 'keep', reason: 'Ingen kan genkendes.', seenDecisions: 0 } as const
    const reportIds = seen.reports.map((report) => report.id)
    expect(await decideCase(moderator, id, { ...decision, reportIds }, now)).toMatchObject({ ok: true })
    expect(await countOpenCases()).toBe(1)
    const late = await decideCase(moderator, id, { ...decision, reportIds }, now)
    expect(late).toEqual({ ok: false, problem: 'decided-by-someone-else' })
    const both = await Promise.all([decide('hide'), decide('hide')])
    expect(both.filter((decided) => decided.ok)).toHaveLength(1)
  })

  it('does not open drafts, unknown cases or what was taken down unreported', async () => {
    const moderator = await savedUnionMember('moderator')
    const editor = await savedMember('editor')
    const draft = await savedDraft(editor)
    const row = await db.practice.findUniqueOrThrow({ where: { slug: draft.slug } })
    const archived = await savedPractice(editor)
    await archivePractice(editor, archived.slug)
    for (const id of [row.id, archived.id, 'nonsense', '01900000-0000-7000-8000-000000000009']) {
      await expect(readCase(moderator, id)).rejects.toMatchObject(notFound)
    }
    await expect(readCase(anActor(), row.id)).rejects.toMatchObject(notFound)
  })
})
