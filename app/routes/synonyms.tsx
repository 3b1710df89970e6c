import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { changeSynonyms } from '~/search/change-synonyms.server'
import { removeSynonyms } from '~/search/remove-synonyms.server'
import { SynonymList } from '~/search/synonym-list'
import { listSynonymGroups } from '~/search/synonym-store.server'
import { type SynonymFault, synonymForm } from '~/search/synonyms'
import { PageHeading } from '~/ui/page-heading'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'edit-synonyms' })
  const words = new URL(request.url).searchParams
  return {
    title: textsFor(request, 'search')('synonyms.title'),
    groups: await listSynonymGroups(),
    done: words.has('gemt') ? ('saved' as const) : words.has('fjernet') ? ('removed' as const) : null,
    /** The line just removed, to be put back. */
    removedLine: (words.get('fjernet') ?? '').slice(0, 500),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'edit-synonyms' })
  const form = await readForm(request, synonymForm)
  const typed = { id: String(form.formData.get('id') ?? ''), words: String(form.formData.get('words') ?? '') }
  if (!form.ok) {
    const fault: SynonymFault = typed.words.length > 500 ? 'words-too-long' : 'words-missing'
    return refuse({ fault, typed })
  }
  const paths = pathsFor(request)
  if (form.value.intent === 'remove') {
    await removeSynonyms(actor, form.value.id)
    return redirect(paths.synonyms({ fjernet: typed.words }))
  }
  const changed = await changeSynonyms(actor, { id: form.value.id ?? null, line: form.value.words }, new Date())
  if (!changed.ok) return refuse({ fault: changed.problem, typed })
  return redirect(paths.synonyms({ gemt: 1 }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Synonyms() {
  const { t } = useTranslation('search')
  const { title, groups, done, removedLine } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading title={title} lead={t('synonyms.lead')} />
      <SynonymList groups={groups} done={done} removedLine={removedLine} refused={refused ?? null} />
    </>
  )
}
