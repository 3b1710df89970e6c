import { type MunicipalityCode, municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import type { Tx } from '~/platform/database.server'
import { listJudges } from './people-store.server'

/** Tells those who may judge a practice that a submission of it waits. */
export async function tellJudges(
  told: {
    kind: 'submission-waiting'
    practice: { id: string; municipalityCode: MunicipalityCode | null }
    area: string | null
    submissionId: string
    title: string
    now: Date
  },
  tx: Tx,
): Promise<void> {
  const { kind, practice, area, submissionId, title, now } = told
  const { id: practiceId, municipalityCode } = practice
  if (municipalityCode === null || area === null) return
  const judges = await listJudges({ practiceId, municipalityCode, area }, now, tx)
  const municipality = municipalityByCode(municipalityCode)
  const notice = {
    kind,
    about: `submission:${submissionId}`,
    path: pathsIn('da').submission(submissionId),
    slots: { title, municipality: municipality ? municipalityName(municipality, 'da') : municipalityCode },
    cause: `submission:${submissionId}:waiting`,
  }
  await notify(
    judges.map(({ userId }) => ({ ...notice, userId })),
    now,
    tx,
  )
}
