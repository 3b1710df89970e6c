import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { areaById } from '~/catalogue/areas'
import { findIndicator } from '~/catalogue/indicator-store.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import type { Watch } from '~/platform/watch.server'
import { screenFields, stoppingFieldFindings, wavedByField } from '~/screening/screen-fields'
import type { HelpForm } from './help-form'
import { hasOpenHelpNotice, listPeopleOffering, saveNewHelpNotice } from './help-notice-store.server'
import type { HelpProblem } from './refused-help'

/**
 * Says in a municipality's name what help it wants or offers, and answers the notice's id. Those who offer help on what is wanted
 * are told. Fails when the same is said already, when the indicator is not of the area, or when the text may identify a person.
 */
export async function createHelpNotice(
  actor: Person,
  { municipalityCode, kind, area, indicatorId, text, notCpr }: HelpForm,
  now: Date,
  watch: Watch,
): Promise<Result<string, HelpProblem>> {
  authorise(actor, { do: 'speak-for', in: municipalityCode })
  const indicator = indicatorId === null ? null : await findIndicator(indicatorId)
  if (indicatorId !== null && indicator?.area !== area) return failure({ code: 'indicator-elsewhere' })
  const findings = screenFields({ text })
  const waved = new Set(notCpr)
  if (stoppingFieldFindings(findings, waved).length > 0) return failure({ code: 'personal-data', findings })
  return inTransaction(async (tx) => {
    if (await hasOpenHelpNotice(municipalityCode, { kind, area, indicatorId }, tx))
      return failure({ code: 'already-open' })
    const notice = { municipalityCode, kind, area, indicatorId, text, createdById: actor.userId, createdAt: now }
    const id = await saveNewHelpNotice(notice, tx)
    const subject = `help-notice:${id}`
    await saveAuditEntry({ actor, deed: 'create-help-notice', subject, details: { kind, area } }, tx)
    const counts = wavedByField(findings, waved)
    if (Object.keys(counts).length > 0)
      await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: counts }, tx)
    await watch({ kind: 'help-notice', id, words: text, authorId: actor.userId }, now, tx)
    if (kind === 'wanted') {
      const municipality = municipalityByCode(municipalityCode)
      const slots = {
        municipality: municipality ? municipalityName(municipality, 'da') : municipalityCode,
        subject: indicator?.name.da ?? areaById(area)?.name.da ?? area,
      }
      const people = await listPeopleOffering({ area, indicatorId, besides: municipalityCode }, tx)
      const notice = { kind: 'help-wanted', about: subject, path: pathsIn('da').helpNotice(id), slots } as const
      await notify(
        people.map((userId) => ({ ...notice, userId, cause: `${subject}:wanted` })),
        now,
        tx,
      )
    }
    return success(id)
  })
}
