import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { can } from '~/accounts/policy'
import { listIndicators } from '~/catalogue/indicator-store.server'
import type { Language } from '~/i18n/language'
import { municipalities } from '~/municipalities/municipalities'
import type { HelpFilter } from './help-form'
import { listOpenHelpNotices } from './help-notice-store.server'

/** The open notices that fit, the indicators one may narrow to, and in whose name the reader may add one. */
export async function readHelpNotices(reader: Actor, filter: HelpFilter, language: Language) {
  authorise(reader, { do: 'see-shared-practices' })
  const [notices, indicators] = await Promise.all([listOpenHelpNotices(filter), listIndicators()])
  return {
    notices,
    indicators: indicators
      .filter(({ scored }) => scored)
      .map(({ id, area, name }) => ({ id, area, name: name[language] })),
    speaksFor: municipalities.flatMap(({ code }) => (can(reader, { do: 'speak-for', in: code }) ? [code] : [])),
    mayWriteTo: can(reader, { do: 'join-dialogue' }) && reader.memberships.size > 0,
  }
}
