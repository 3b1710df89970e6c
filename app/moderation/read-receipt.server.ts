import { sha256 } from '~/accounts/sha256.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { findDecision } from './decision-store.server'
import { findReceipt } from './notifier-store.server'

/** A notice without log-in and what was decided on it, for whoever has the key of its receipt. A 404 for all others. */
export async function readReceipt(key: string) {
  if (!/^[A-Za-z0-9_-]{32}$/.test(key)) notFound()
  const { address, text, lawNamed, createdAt, decisionId } = orNotFound(await findReceipt(sha256(key)))
  const found = decisionId === null ? null : await findDecision(decisionId)
  const notice = { address, text, lawNamed, createdAt }
  if (found === null || found.effectiveAt === null) return { notice, decision: null }
  const { outcome, ground, groundText, reason, automated, secondedById, suspendedUntil, effectiveAt } = found
  const shown = { outcome, facts: '', ground, groundText, reason, automated, secondedById, suspendedUntil, effectiveAt }
  return { notice, decision: shown }
}
