import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { AdoptionHistory } from '~/practices/adoption/adoption-history'
import { readAdoptionPage } from '~/practices/adoption/read-adoption-page.server'
import { takeBackAdoption } from '~/practices/adoption/take-back-adoption.server'
import { Button, ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

const codeIn = (request: Request) => new URL(request.url).searchParams.get('kommune')

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { practice, chosen } = await readAdoptionPage(actor, params.slug ?? '', codeIn(request))
  if (!chosen?.adoption) return notFound()
  const { code, adoption } = chosen
  const t = textsFor(request, 'adoption')
  return {
    title: t('takeBack.title'),
    slug: practice.slug,
    code,
    events: adoption.events,
    practiceTitle: practice.current?.text.title ?? '',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const code = codeIn(request) ?? notFound()
  const done = await takeBackAdoption(actor, slug, code, new Date())
  if (!done.ok) return refuse({ problem: done.problem }, 409)
  return redirect(pathsFor(request).practiceAdoption(slug, { kommune: code, besked: 'slettet' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function TakeBackAdoption() {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  const { title, slug, code, events, practiceTitle } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const back = paths.practiceAdoption(slug, { kommune: code })
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link to={back} className="link" lang="da">
            {practiceTitle}
          </Link>
        }
      />
      {refused ? (
        <Notice tone="error" live>
          <p>{t('takeBack.tooLate')}</p>
          <p className="mt-2">
            <Link to={back} className="link">
              {t('takeBack.toTelling')}
            </Link>
          </p>
        </Notice>
      ) : (
        <Form method="post">
          <p className="mb-6 max-w-text">{t('takeBack.what')}</p>
          <AdoptionHistory events={events} />
          <p className="flex flex-wrap gap-3">
            <Button danger>{t('takeBack.do')}</Button>
            <ButtonLink to={back} quiet>
              {t('takeBack.no')}
            </ButtonLink>
          </p>
        </Form>
      )}
    </>
  )
}
