import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { catalogueCsv } from '~/catalogue/catalogue-csv'
import { listIndicators } from '~/catalogue/indicator-store.server'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'edit-catalogue' })
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="katalog.csv"',
  }
  return new Response(catalogueCsv(await listIndicators()), { headers })
}
