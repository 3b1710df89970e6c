import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { findNewestCaseId, findOpenCase } from '~/moderation/case-store.server'
import { openOwnCase } from '~/moderation/open-own-case.server'
import { readTextRef } from '~/moderation/text-kind'
import { findText } from '~/moderation/text-store.server'
import { pathsFor } from '~/paths'
import { orNotFound } from '~/platform/refusal.server'
import { Button } from '~/ui/button'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'moderate' })
  const ref = orNotFound(readTextRef(params.kind, params.id))
  const open = await findOpenCase(ref)
  if (open) throw redirect(pathsFor(request).moderationCase(open.id))
  const { title } = orNotFound(await findText(ref))
  const t = textsFor(request, 'moderation')
  return { title: t('openCase.title'), textTitle: title, earlier: await findNewestCaseId(ref) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const ref = orNotFound(readTextRef(params.kind, params.id))
  return redirect(pathsFor(request).moderationCase(await openOwnCase(actor, ref, new Date())))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ModeratedText() {
  const { t } = useTranslation('moderation')
  const paths = usePaths()
  const { title, textTitle, earlier } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('openCase.lead', { title: textTitle })}
        above={
          <Link to={paths.moderation()} className="link">
            {t('case.back')}
          </Link>
        }
      />
      <Form method="post">
        <Button>{t('openCase.submit')}</Button>
      </Form>
      {earlier && (
        <p className="mt-6">
          <Link to={paths.moderationCase(earlier)} className="link">
            {t('openCase.earlier')}
          </Link>
        </p>
      )}
    </>
  )
}
