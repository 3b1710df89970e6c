import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { requireActor } from '~/accounts/require-actor.server'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { choiceForm } from '~/digest/choice-form'
import { ChoicesForm } from '~/digest/choices-form'
import { itemsFor } from '~/digest/items-for'
import { saveChoices } from '~/digest/save-choices.server'
import { textsFor } from '~/i18n/texts.server'
import { findChoices } from '~/notifications/choice-store.server'
import { pathsFor } from '~/paths'
import { readForm } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language, frequencyOf } = orNotFound(await findChoices(actor.userId))
  const title = textsFor(request, 'notifications')('choices.title')
  return {
    title,
    windowTitle: titleWithSite(request, title),
    language,
    items: itemsFor(actor).map((item) => ({ item, frequency: frequencyOf(item) })),
    saved: new URL(request.url).searchParams.get('gjort') === 'gemt',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, choiceForm)
  // Every field is a list of ours: only a form that is not ours can be wrong.
  if (!form.ok) throw new Response(null, { status: 422, statusText: 'Unprocessable Content' })
  await saveChoices(actor, form.value)
  return redirect(pathsFor(request).notificationChoices({ gjort: 'gemt' }))
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function NotificationChoices() {
  const { t } = useTranslation('notifications')
  const { title, language, items, saved } = useLoaderData<typeof loader>()
  const paths = usePaths()
  return (
    <>
      <PageHeading title={title} lead={t('choices.lead')}>
        <p className="mt-2 max-w-text">{t('choices.when')}</p>
      </PageHeading>
      {saved && (
        <Notice tone="success" live>
          {t('choices.saved')}
        </Notice>
      )}
      <ChoicesForm language={language} items={items} />
      <p className="mt-6">
        <Link className="link" to={paths.notifications()}>
          {t('choices.toInbox')}
        </Link>
      </p>
    </>
  )
}
