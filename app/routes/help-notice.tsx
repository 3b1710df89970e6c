import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { areaById } from '~/catalogue/areas'
import { formatDate } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { closeHelpNotice } from '~/practices/help/close-help-notice.server'
import { readHelpNotice } from '~/practices/help/read-help-notice.server'
import { Button, ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const found = await readHelpNotice(actor, params.id ?? '', language)
  const { municipalityCode, kind } = found.notice
  const municipality = municipalityByCode(municipalityCode)
  const name = municipality ? municipalityName(municipality, language) : municipalityCode
  return {
    title: `${textsFor(request, 'planning')(`help.kinds.${kind}`)}: ${name}`,
    name,
    created: new URL(request.url).searchParams.get('besked') === 'oprettet',
    ...found,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  await closeHelpNotice(actor, params.id ?? '', new Date())
  return redirect(pathsFor(request).helpNotices({ besked: 'lukket' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function HelpNoticePage() {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const paths = usePaths()
  const { title, name, created, notice, indicatorName, mayClose, mayWriteTo } = useLoaderData<typeof loader>()
  const { municipalityCode, area, indicatorId, text, createdAt, closed, hidden } = notice
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link to={paths.helpNotices()} className="link">
            {t('help.back')}
          </Link>
        }
      />
      {created && (
        <Notice tone="success" live>
          {t('help.created')}
        </Notice>
      )}
      {closed && <Notice>{t('help.closed')}</Notice>}
      {hidden && <Notice tone="warning">{t('help.hidden')}</Notice>}
      <p className="text-slate">
        {areaById(area)?.name[language]} ·{' '}
        {indicatorId === null ? (
          t('help.wholeArea')
        ) : (
          <Link to={paths.indicator(indicatorId)} className="link">
            {indicatorName}
          </Link>
        )}{' '}
        · {t('help.since', { date: formatDate(createdAt, language) })}
      </p>
      <p className="my-4 max-w-text whitespace-pre-line" lang="da">
        {text}
      </p>
      {mayWriteTo && (
        <ButtonLink to={paths.newThread({ til: municipalityCode, indikator: indicatorId })}>
          {t('help.writeTo', { municipality: name })}
        </ButtonLink>
      )}
      {!mayClose && !closed && !hidden && (
        <p className="mt-8 text-s">
          <Link to={paths.report('help-notice', notice.id)} className="link" rel="nofollow">
            {t('help.report')}
          </Link>
        </p>
      )}
      {mayClose && (
        <details className="mt-8 max-w-text border-t border-line pt-3">
          <summary className="text-petrol">{t('help.close')}</summary>
          <p className="my-3">{t('help.closeLead')}</p>
          <Form method="post">
            <input type="hidden" name="intent" value="close" />
            <Button danger>{t('help.closeConfirm')}</Button>
          </Form>
        </details>
      )}
    </>
  )
}
