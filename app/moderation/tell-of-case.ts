import type { Notice } from '~/notifications/notice'
import { pathsIn } from '~/paths'

const paths = pathsIn('da')

/** Moderators hear of a new case. */
export function caseOpened(moderatorIds: readonly string[], caseId: string): Notice[] {
  return moderatorIds.map((userId) => ({
    userId,
    kind: 'case-opened',
    about: `case:${caseId}`,
    path: paths.moderationCase(caseId),
    slots: {},
    cause: `case:${caseId}:opened`,
  }))
}

/** A case whose text was edited as asked comes back to them. */
export function caseBack(moderatorIds: readonly string[], caseId: string, version: number): Notice[] {
  return caseOpened(moderatorIds, caseId).map((notice) => ({ ...notice, cause: `case:${caseId}:back:${version}` }))
}

/** A proposal waits for one who did not make it. */
export function secondNeeded(moderatorIds: readonly string[], caseId: string, decisionId: string): Notice[] {
  return moderatorIds.map((userId) => ({
    userId,
    kind: 'second-needed',
    about: `case:${caseId}`,
    path: paths.moderationCase(caseId),
    slots: {},
    cause: `decision:${decisionId}:second`,
  }))
}

/** The reporter's receipt. It names nothing of the text: that may be gone when it is read. */
export function reportReceived(userId: string, caseId: string, now: Date): Notice {
  return {
    userId,
    kind: 'report-received',
    about: `case:${caseId}`,
    path: paths.ownCases(),
    slots: {},
    cause: `case:${caseId}:reported:${now.toISOString()}`,
  }
}

/** The statement of reasons to those who wrote the text, and the outcome to those who reported it. */
export function decisionMade(
  decisionId: string,
  {
    authorIds,
    reporterIds,
    suspends,
  }: { authorIds: readonly string[]; reporterIds: readonly string[]; suspends: boolean },
): Notice[] {
  const told = { about: `decision:${decisionId}`, path: paths.decision(decisionId), slots: {} }
  return [
    ...authorIds.map((userId) => ({
      ...told,
      userId,
      kind: suspends ? ('suspended' as const) : ('statement-of-reasons' as const),
      cause: `decision:${decisionId}:author`,
    })),
    ...reporterIds.map((userId) => ({
      ...told,
      userId,
      kind: 'report-decided' as const,
      cause: `decision:${decisionId}:reporter`,
    })),
  ]
}

/** An appeal is confirmed to who made it, and waits for a moderator who had no hand in the decision. */
export function appealMade(
  appeal: { id: string; decisionId: string; appellantId: string },
  moderatorIds: readonly string[],
): Notice[] {
  const { id, decisionId, appellantId } = appeal
  return [
    {
      userId: appellantId,
      kind: 'appeal-received',
      about: `decision:${decisionId}`,
      path: paths.decision(decisionId),
      slots: {},
      cause: `appeal:${id}:received`,
    },
    ...moderatorIds.map((userId) => ({
      userId,
      kind: 'appeal-waiting' as const,
      about: `appeal:${id}`,
      path: paths.appeal(id),
      slots: {},
      cause: `appeal:${id}:waiting`,
    })),
  ]
}

/** Both sides hear how an appeal ended. */
export function appealDecided(appealId: string, decisionId: string, userIds: readonly string[]): Notice[] {
  return userIds.map((userId) => ({
    userId,
    kind: 'appeal-decided',
    about: `decision:${decisionId}`,
    path: paths.decision(decisionId),
    slots: {},
    cause: `appeal:${appealId}:decided`,
  }))
}
