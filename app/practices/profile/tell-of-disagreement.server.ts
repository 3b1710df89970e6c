import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import type { Tx } from '~/platform/database.server'
import type { Practice } from '../practice-store.server'
import { listJudges } from '../workflow/people-store.server'
import type { RatedText } from './rating'
import { listRatings } from './rating-store.server'

/** Tells those who may be the third judge that two ratings differ. */
export async function tellOfDisagreement(
  { practice, rated }: { practice: Practice; rated: RatedText },
  now: Date,
  tx: Tx,
): Promise<void> {
  const { id: practiceId, slug, municipalityCode } = practice
  if (municipalityCode === null || rated.text.area === null) return
  const raters = new Set((await listRatings(rated.revisionId, tx)).map(({ raterId }) => raterId))
  const judges = await listJudges({ practiceId, municipalityCode, area: rated.text.area }, now, tx)
  const notice = {
    kind: 'ratings-disagree',
    about: `practice:${practiceId}`,
    path: pathsIn('da').practiceProfile(slug),
    slots: { title: rated.text.title },
    cause: `revision:${rated.revisionId}:ratings-disagree`,
  } as const
  await notify(
    judges.filter(({ userId }) => !raters.has(userId)).map(({ userId }) => ({ ...notice, userId })),
    now,
    tx,
  )
}
