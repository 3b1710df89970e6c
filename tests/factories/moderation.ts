import type { Person } from '~/accounts/actor'
import { findOpenCase } from '~/moderation/case-store.server'
import { decideCase } from '~/moderation/decide-case.server'
import type { CaseDecision } from '~/moderation/decision-form'
import { readCase } from '~/moderation/read-case.server'
import { reportText } from '~/moderation/report-text.server'
import { takeCase } from '~/moderation/take-case.server'
import type { TextRef } from '~/moderation/text-kind'
import { savedMember, savedPractice, savedUnionMember } from './practices'
import { savedUser } from './saved-accounts'

const now = new Date('2026-03-02T13:32:00Z')

/** A dull report. */
export const report = { reason: 'offensive', text: 'Tonen er grov.', isCriticism: false } as const

/** A decision to hide, with all that it needs. */
export const aDecision: CaseDecision = {
  outcome: 'hide',
  facts: 'Et navn i andet afsnit.',
  ground: 'rules',
  groundText: 'citizen-data',
  reason: 'Familien kan genkendes.',
  aboutUserId: '',
  suspendedUntil: null,
  moveTo: '',
  reportIds: [],
  seenVersion: 1,
}

/** The id of the case about a text that is not closed. */
export async function openCaseOf(ref: TextRef): Promise<string> {
  return (await findOpenCase(ref))?.id ?? ''
}

/** A published practice from Guldborgsund that somebody in Fanø has reported, with a moderator who has nothing to do with it. */
export async function aReportedPractice() {
  const editor = await savedMember('editor')
  const { slug, id } = await savedPractice(editor)
  const reporter = await savedUser({ roles: { '563': 'reader' } })
  const ref = { kind: 'practice', id } as const
  await reportText(reporter, ref, report, now)
  return { slug, id, ref, editor, reporter, moderator: await savedUnionMember('moderator') }
}

/** A moderator who says that they have no interest decides on what they see, all open reports unless said otherwise. */
export async function decideAs(moderator: Person, caseId: string, parts: Partial<CaseDecision> = {}, at = now) {
  await takeCase(moderator, caseId, { hasInterest: false, text: '' }, at)
  const { reports, moderationCase } = await readCase(moderator, caseId)
  const reportIds = reports.filter(({ decisionId }) => decisionId === null).map(({ id }) => id)
  return decideCase(moderator, caseId, { ...aDecision, reportIds, seenVersion: moderationCase.version, ...parts }, at)
}
