import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { db } from '~/platform/database.server'
import type { ListedPractice } from '../listed-practice'
import {
  linkStrengthRows,
  listedSelect,
  listedWhere,
  statusRows,
  toEvidence,
  toListed,
} from '../practice-rows-store.server'
import { type LinkStrength, linkStrengths, type PracticeStatus, practiceStatuses } from '../practice-text'
import { seesShared } from '../practice-visibility'

/** A published practice with what decides where it is recommended, but for who has taken it up. */
export type StoredCandidate = ListedPractice & {
  id: string
  status: PracticeStatus | null
  /** By indicator; null where the author said nothing. */
  strengths: ReadonlyMap<string, LinkStrength | null>
}

const candidateSelect = {
  ...listedSelect,
  current: {
    select: {
      ...listedSelect.current.select,
      status: true,
      profile: { select: { effect: true } },
      indicators: { select: { indicatorId: true, strength: true }, orderBy: { position: 'asc' } },
    },
  },
} as const satisfies Prisma.PracticeSelect

/** The published practices that aim at any of these indicators and that the reader sees, newest first. */
export async function listCandidates(
  indicatorIds: readonly string[],
  reader: Actor | null,
): Promise<StoredCandidate[]> {
  const rows = await db.practice.findMany({
    where: {
      ...listedWhere(seesShared(reader)),
      current: { indicators: { some: { indicatorId: { in: [...indicatorIds] } } } },
    },
    select: candidateSelect,
    orderBy: [{ publishedAt: 'desc' }, { slug: 'asc' }],
  })
  return rows.flatMap((row): StoredCandidate[] => {
    const listed = toListed(row)
    if (listed === null || row.current === null) return []
    const { status, profile, indicators } = row.current
    return [
      {
        ...listed,
        id: row.id,
        // What two raters agreed on is newer than a letter that the examples came with.
        evidence: toEvidence(profile?.effect ?? null) ?? listed.evidence,
        status: practiceStatuses.find((known) => statusRows[known] === status) ?? null,
        strengths: new Map(
          indicators.map(({ indicatorId, strength }) => [
            indicatorId,
            linkStrengths.find((known) => linkStrengthRows[known] === strength) ?? null,
          ]),
        ),
      },
    ]
  })
}
