import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { findIndicator } from '~/catalogue/indicator-store.server'
import type { Language } from '~/i18n/language'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { mayCloseHelpNotice, maySeeHelpNotice } from './help-notice'
import { findHelpNotice } from './help-notice-store.server'

/** One notice and what the reader may do with it. A 404 where they may not see it, as where there is none. */
export async function readHelpNotice(reader: Actor, id: string, language: Language) {
  const notice = orNotFound(await findHelpNotice(id))
  if (!maySeeHelpNotice(reader, notice)) notFound()
  const indicator = notice.indicatorId === null ? null : await findIndicator(notice.indicatorId)
  const own = mayCloseHelpNotice(reader, notice)
  return {
    notice,
    indicatorName: indicator?.name[language] ?? null,
    mayClose: own && !notice.closed,
    mayWriteTo:
      !notice.closed &&
      !notice.hidden &&
      !reader.memberships.has(notice.municipalityCode) &&
      reader.memberships.size > 0 &&
      can(reader, { do: 'join-dialogue' }),
  }
}
