import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { PreviewDeadline } from '~/index/process/preview-deadline'
import { PreviewFigures } from '~/index/process/preview-figures'
import { PreviewStandings } from '~/index/process/preview-standings'
import { readPreview } from '~/index/process/read-preview.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { orNotFound } from '~/platform/refusal.server'
import { chosenCode } from '~/practices/chosen-code'
import { DemoMark } from '~/ui/demo-mark'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const query = new URL(request.url).searchParams
  const code = orNotFound(chosenCode(actor, query))
  const municipality = orNotFound(municipalityByCode(code))
  const preview = await readPreview(actor, { slug: params.slug ?? '', code, language }, new Date())
  const names = { municipality: municipalityName(municipality, language), edition: preview.edition.title[language] }
  return {
    title: textsFor(request, 'process')('preview.title', names),
    code,
    preview,
    isSent: query.get('besked') === 'sendt',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Preview() {
  const { t } = useTranslation(['process', 'profile'])
  const paths = usePaths()
  const { title, code, preview, isSent } = useLoaderData<typeof loader>()
  const { edition, standings, figures, objections, mayObject } = preview
  return (
    <>
      <PageHeading
        title={title}
        lead={t('preview.lead')}
        above={
          <Link className="link" to={paths.myMunicipality({ kommune: code })}>
            {t('profile:own.title')}
          </Link>
        }
      >
        {edition.isDemo && (
          <p className="mt-2">
            <DemoMark />
          </p>
        )}
      </PageHeading>
      {isSent && (
        <Notice tone="success" live>
          {t('objection.sent')}
        </Notice>
      )}
      <PreviewDeadline {...edition} takesObjections={preview.takesObjections} />
      <PreviewStandings standings={standings} />
      <h2 className="mt-10 text-l">{t('preview.figures')}</h2>
      <PreviewFigures slug={edition.slug} code={code} figures={figures} objections={objections} mayObject={mayObject} />
    </>
  )
}
