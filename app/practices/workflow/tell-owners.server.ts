import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Notice } from '~/notifications/notice'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import type { Tx } from '~/platform/database.server'
import { listOwnersToTell } from './people-store.server'

type Kind = Extract<Notice['kind'], `practice-${string}`>

/**
 * Tells those behind a practice what became of it. With a submission the link leads through it, as a draft's own address
 * changes when it is published; the examples have nobody behind them.
 */
export async function tellOwners(
  told: {
    kind: Kind
    practice: { id: string; slug: string; municipalityCode: MunicipalityCode | null }
    title: string
    submissionId?: string
    /** What makes it another cause than the last of its kind; the submission when there is one. */
    occasion?: string
    slots?: Notice['slots']
    now: Date
  },
  tx: Tx,
): Promise<void> {
  const { kind, practice, title, submissionId, now } = told
  const { id, slug, municipalityCode } = practice
  if (municipalityCode === null) return
  const paths = pathsIn('da')
  const owners = await listOwnersToTell([{ id, municipalityCode }], tx)
  const notice = {
    kind,
    about: `practice:${id}`,
    path: submissionId === undefined ? paths.practice(slug) : paths.submission(submissionId),
    slots: { title, ...told.slots },
    cause: `practice:${id}:${kind}:${submissionId ?? told.occasion ?? ''}`,
  }
  await notify(
    owners.map(({ userId }) => ({ ...notice, userId })),
    now,
    tx,
  )
}

/** Tells those behind each of these practices that it has come to its review date, or what came of that. */
export async function tellOwnersOfMany(
  kind: Kind,
  practices: readonly {
    id: string
    slug: string
    municipalityCode: MunicipalityCode
    title: string
    reviewDueAt: Date
  }[],
  now: Date,
  tx: Tx,
): Promise<void> {
  const owners = await listOwnersToTell(practices, tx)
  const byId = new Map(practices.map((practice) => [practice.id, practice]))
  const notices = owners.flatMap(({ practiceId, userId }): Notice[] => {
    const practice = byId.get(practiceId)
    if (practice === undefined) return []
    return [
      {
        userId,
        kind,
        about: `practice:${practiceId}`,
        path: pathsIn('da').practice(practice.slug),
        slots: { title: practice.title },
        cause: `practice:${practiceId}:${kind}:${practice.reviewDueAt.toISOString()}`,
      },
    ]
  })
  await notify(notices, now, tx)
}
