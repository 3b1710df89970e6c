import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import type { Language } from '~/i18n/language'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { takesObjections } from './process'
import { listPreviews } from './process-store.server'

/** The editions that this municipality may see its part of before they are public; none for whoever does not answer for its figures. */
export async function readOpenPreviews(actor: Actor, code: MunicipalityCode, language: Language, now: Date) {
  if (!can(actor, { do: 'see-preview', in: code })) return []
  return (await listPreviews()).map(({ slug, title, ...edition }) => ({
    slug,
    title: title[language],
    until: takesObjections(edition, now) ? edition.previewUntil : null,
  }))
}
