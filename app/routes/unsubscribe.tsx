import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { textsFor } from '~/i18n/texts.server'
import { readEnding, unsubscribe } from '~/notifications/unsubscribe.server'
import { endingName } from '~/notifications/write-mail'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ending = await readEnding(params.key ?? '')
  const t = textsFor(request, 'notifications')
  const title = t(ending ? 'unsubscribe.title' : 'unsubscribe.wrongTitle')
  const what = ending && endingName(t, ending)
  // A mail program's preview may look here; only a click of the button, or the program's own one-click post, ends anything.
  return data({ title, windowTitle: titleWithSite(request, title), what }, { status: ending ? 200 : 404 })
}

export async function action({ params }: ActionFunctionArgs) {
  // A mail program posts without cookies and wants no page; the form below posts the same.
  const ended = await unsubscribe(params.key ?? '')
  return data({ ended: ended !== null }, { status: ended ? 200 : 404 })
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: shown?.windowTitle },
  { name: 'robots', content: 'noindex' },
  // The address is the secret: it is told to nobody else, but our own form must still say where it comes from.
  { name: 'referrer', content: 'same-origin' },
]

export default function Unsubscribe() {
  const { t } = useTranslation('notifications')
  const { title, what } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const paths = usePaths()
  const toChoices = (
    <Link className="link" to={paths.notificationChoices()}>
      {t('unsubscribe.toChoices')}
    </Link>
  )
  if (what === null) {
    return (
      <>
        <PageHeading title={title} lead={t('unsubscribe.wrong')} />
        <p>{toChoices}</p>
      </>
    )
  }
  if (done?.ended) {
    return (
      <>
        <PageHeading title={title} />
        <Notice tone="success" live>
          {t('unsubscribe.done', { what })}
        </Notice>
        <p className="mb-2 max-w-text">{t('unsubscribe.regret')}</p>
        <p>{toChoices}</p>
      </>
    )
  }
  return (
    <>
      <PageHeading title={title} lead={t('unsubscribe.ask', { what })} />
      <Form method="post">
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <Button>{t('unsubscribe.submit')}</Button>
      </Form>
      <p className="mt-6 max-w-text">{t('unsubscribe.effect')}</p>
    </>
  )
}
