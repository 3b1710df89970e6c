import { claimMinutes, isClaimedByOther, type Obstacle } from './may-decide'
import type { CaseState } from './moderation-rows'
import type { Decision } from './shown-case'

/** What a moderator can do next in a case. */
export type CaseStep =
  | { kind: 'not-yours'; why: 'own-case' | 'interest' }
  | { kind: 'take' }
  | { kind: 'claimed'; by: string; until: Date }
  | { kind: 'decide'; isProposal: boolean; claimedUntil: Date | null }
  | { kind: 'second'; decisionId: string }
  | { kind: 'own-proposal' }
  | { kind: 'nothing' }

/** The next step for this moderator, from what they see of the case now. */
export function stepOf(
  file: {
    moderationCase: { state: CaseState; claimedById: string | null; claimedBy: string | null; claimedAt: Date | null }
    obstacle: Obstacle | null
    decisions: readonly Decision[]
    marks: readonly unknown[]
    possible: readonly unknown[]
  },
  moderatorId: string,
  now: Date,
): CaseStep {
  const { moderationCase, obstacle, decisions, marks, possible } = file
  if (obstacle === 'own-case' || obstacle === 'interest') return { kind: 'not-yours', why: obstacle }
  const proposal = decisions.find(({ effectiveAt, rejectedAt }) => effectiveAt === null && rejectedAt === null)
  if (moderationCase.state === 'awaits-second' && proposal) {
    if (proposal.moderatorId === moderatorId) return { kind: 'own-proposal' }
    return obstacle === 'undeclared' ? { kind: 'take' } : { kind: 'second', decisionId: proposal.id }
  }
  if (possible.length === 0) return { kind: 'nothing' }
  if (isClaimedByOther(moderatorId, moderationCase, now)) {
    return { kind: 'claimed', by: moderationCase.claimedBy ?? '', until: claimEnd(moderationCase.claimedAt ?? now) }
  }
  if (obstacle === 'undeclared') return { kind: 'take' }
  const isMine = moderationCase.claimedById === moderatorId && moderationCase.claimedAt !== null
  const claimedUntil = isMine && moderationCase.claimedAt ? claimEnd(moderationCase.claimedAt) : null
  return { kind: 'decide', isProposal: marks.length > 0, claimedUntil }
}

function claimEnd(claimedAt: Date): Date {
  return new Date(claimedAt.getTime() + claimMinutes * 60_000)
}
