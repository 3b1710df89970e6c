import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { isPossible, limitsOf } from '~/collection/value-limits'
import type { Language } from '~/i18n/language'
import { wholeIndex } from '~/index/edition'
import { listPublishedEditions, listStandingsOf } from '~/index/edition-store.server'
import { readWhatIf } from '~/index/explanation/read-what-if.server'
import { readLabFigures } from '~/index/laboratory/read-lab.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { logError } from '~/platform/log-error.server'
import { numberIn } from './plans/plan-form'
import type { WhatIf } from './what-if'

type Asked = { code: MunicipalityCode; indicator: { id: string; unit: string }; typed: string | null }

/**
 * Where a municipality would stand in the newest edition with another value of one indicator. Null where that can't be asked: no
 * edition, no place in the whole index, no value of the indicator, or one that is not weighed.
 */
export async function askWhatIf(
  actor: Actor,
  { code, indicator, typed }: Asked,
  language: Language,
): Promise<WhatIf | null> {
  authorise(actor, { do: 'see-municipality', in: code })
  const [edition] = await listPublishedEditions()
  if (edition === undefined) return null
  const standings = (await listStandingsOf([edition.id], code)).get(edition.id) ?? []
  const { score, place } = standings.find(({ groupId }) => groupId === wholeIndex) ?? { score: null, place: null }
  const { units, values } = await readLabFigures(edition.slug)
  if (score === null || place === null || (values[indicator.id]?.[units.indexOf(code)] ?? null) === null) return null
  const asked = { now: { score, place }, typed, problem: null, answer: null }
  if (typed === null || typed.trim() === '') return asked
  const value = numberIn(typed, language)
  if (value === null) return { ...asked, problem: 'not-a-number' }
  if (!isPossible(value, limitsOf(indicator.unit))) return { ...asked, problem: 'not-possible' }
  // A thread that dies takes the answer with it, not the page.
  const stands = await readWhatIf(edition, { unit: code, indicatorId: indicator.id, value }).catch((error: unknown) => {
    logError(error, { what: 'what-if', edition: edition.slug })
    return 'failed' as const
  })
  if (stands === 'busy' || stands === 'failed') return { ...asked, problem: stands }
  return stands === null ? { ...asked, problem: 'no-use' } : { ...asked, answer: { ...stands, value } }
}
