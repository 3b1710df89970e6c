import { notify } from '~/notifications/notify.server'
import type { Tx } from '~/platform/database.server'
import { saveCaseStep } from './case-store.server'
import { saveMovedBack, saveTextHidden, saveTextLocked, saveTextMoved } from './change-text-store.server'
import { saveLogEntries } from './log-store.server'
import { mailNotifier } from './mail-notifier.server'
import type { ModeratedText } from './moderated-text'
import { findSuspendedUntil, saveSuspended } from './moderator-store.server'
import { countOpenReports, listAnswered } from './report-store.server'
import type { Decision } from './shown-case'
import { ruleOf } from './site-rules'
import { decisionMade } from './tell-of-case'

/**
 * Concludes a decision whose change is made: the case goes on, author and reporters are told, the log gets its line.
 */
export async function concludeDecision(
  decision: Decision,
  text: ModeratedText | null,
  now: Date,
  tx: Tx,
): Promise<void> {
  const stillOpen = (await countOpenReports(decision.caseId, tx)) > 0
  const waits = decision.outcome === 'ask-edit' ? 'awaits-edit' : 'closed'
  // What hid itself stays in the queue until a person has looked, and so does a report that came meanwhile.
  await saveCaseStep(decision.caseId, { state: decision.automated || stillOpen ? 'open' : waits, now }, tx)
  await tell(decision, text, now, tx)
}

/**
 * Does to the text or the person what was decided. False, and nothing written, where the text is gone or its thread can't be
 * moved to where it was to go.
 */
export async function takeEffect(
  decision: Pick<Decision, 'outcome' | 'aboutUserId' | 'suspendedUntil' | 'movedTo'>,
  text: ModeratedText | null,
  now: Date,
  tx: Tx,
): Promise<boolean> {
  switch (decision.outcome) {
    case 'keep':
    case 'ask-edit':
    case 'warn':
      return true
    case 'suspend':
      if (decision.aboutUserId !== null) await saveSuspended(decision.aboutUserId, decision.suspendedUntil, tx)
      return true
  }
  if (text === null) return false
  switch (decision.outcome) {
    case 'hide':
      await saveTextHidden(text, now, tx)
      return true
    case 'show':
      await saveTextHidden(text, null, tx)
      return true
    case 'lock':
      await saveTextLocked(text, now, tx)
      return true
    case 'unlock':
      await saveTextLocked(text, null, tx)
      return true
    case 'move':
      return decision.movedTo !== null && saveTextMoved(text, decision.movedTo, tx)
  }
}

async function tell(decision: Decision, text: ModeratedText | null, now: Date, tx: Tx): Promise<void> {
  const answered = await listAnswered(decision.id, tx)
  const reporterIds = [...new Set(answered.map(({ reporterId }) => reporterId).filter((id) => id !== null))]
  const ofPerson = decision.outcome === 'warn' || decision.outcome === 'suspend'
  const authorIds = ofPerson
    ? [decision.aboutUserId].filter((id) => id !== null)
    : (text?.authors.map(({ id }) => id) ?? [])
  const told = decisionMade(decision.id, { authorIds, reporterIds, suspends: decision.outcome === 'suspend' })
  await notify(told, now, tx)
  for (const { id, reporterEmail } of answered) {
    if (reporterEmail !== null) await mailNotifier({ reportId: id, toAddress: reporterEmail }, now, tx)
  }
  const oldest = answered[0]?.createdAt
  const hours = oldest === undefined ? null : Math.round((now.getTime() - oldest.getTime()) / 360_000) / 10
  const line = {
    what: 'decided',
    case: decision.caseId,
    decision: decision.id,
    outcome: decision.outcome,
    ground: decision.ground,
    rule: decision.ground === 'rules' ? ruleOf(decision.groundText) : null,
    automated: decision.automated,
    seconded: decision.secondedById !== null,
    hours,
  } as const
  await saveLogEntries([line], now, tx)
}

/** Takes back what a decision did: the text is shown, opened or moved back, the suspension ends. */
export async function undoEffect(decision: Decision, text: ModeratedText | null, tx: Tx): Promise<void> {
  const { outcome, aboutUserId, suspendedUntil, movedFrom } = decision
  if (outcome === 'suspend' && aboutUserId !== null) {
    // A later suspension is another decision, and stays.
    const until = await findSuspendedUntil(aboutUserId, tx)
    if (until?.getTime() === suspendedUntil?.getTime()) await saveSuspended(aboutUserId, null, tx)
  }
  if (text === null) return
  if (outcome === 'hide') await saveTextHidden(text, null, tx)
  if (outcome === 'lock') await saveTextLocked(text, null, tx)
  if (outcome === 'move' && movedFrom !== null) await saveMovedBack(text, movedFrom, tx)
}
