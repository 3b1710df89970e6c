import type { LoaderFunctionArgs } from '@remix-run/node'
import { findActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { pathsFor } from '~/paths'
import { downloadOf } from '~/platform/download.server'
import { effectCsv } from '~/practices/adoption/effect-csv'
import { readEffects } from '~/practices/adoption/read-effects.server'
import { shownEffects } from '~/practices/adoption/shown-effect'
import { readPractice } from '~/practices/read-practice.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const { id, slug } = await readPractice(reader, params.slug ?? '')
  const [effect] = await readEffects([id], reader)
  const language = languageOf(request)
  const effects = effect ? shownEffects(effect, await listIndicators(), language) : []
  const text = effectCsv(effects, pathsFor(request).observation, language)
  const isDemo = effects.some(({ adoptions }) =>
    adoptions.some(({ warnings }) => warnings.some(({ code }) => code === 'demo')),
  )
  return downloadOf(text, { type: 'csv', name: `effekt-${slug}`, isDemo })
}
