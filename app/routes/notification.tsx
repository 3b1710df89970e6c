import { type LoaderFunctionArgs, redirectDocument } from '@remix-run/node'
import { requireActor } from '~/accounts/require-actor.server'
import { openNotice } from '~/digest/open-notice.server'
import { languageOf, pathInLanguage } from '~/i18n/language'

/** Leads to what a notice speaks of, and marks it as read. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const path = await openNotice(actor, params.id ?? '', new Date())
  return redirectDocument(pathInLanguage(path, languageOf(request)), { headers: { 'Cache-Control': 'no-store' } })
}

/** Nothing of its own to show: but a refusal is a page, which needs a place to stand. */
export default function Notification() {
  return null
}
