import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { isEditionFile } from '~/index/edition-files'
import { exportEdition } from '~/index/export-edition.server'
import { notFound } from '~/platform/refusal.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'publish-edition' })
  const name = params.name ?? ''
  const exported = await exportEdition(params.slug ?? '')
  if (!exported.ok || !isEditionFile(name)) return notFound()
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/json'
  const { files, isDemo } = exported.value
  return new Response(files[name], {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${params.slug}${isDemo ? '-demodata' : ''}-${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
