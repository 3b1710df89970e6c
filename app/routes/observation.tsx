import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findActor } from '~/accounts/require-actor.server'
import { findBatch } from '~/collection/import-batch-store.server'
import { ObservationFile, ObservationValue } from '~/collection/observation-source'
import { findObservationSource } from '~/collection/observation-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { MeasuredHow } from '~/index/pedigree/measured-how'
import { PedigreeSteps } from '~/index/pedigree/pedigree-steps'
import { readLine } from '~/index/pedigree/read-line.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { ButtonLink } from '~/ui/button'
import { DemoMark } from '~/ui/demo-mark'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const source = orNotFound(await findObservationSource(params.batchId ?? '', Number(params.line)))
  if (!source.isPublic) notFound()
  const { line, municipalityCode, period } = source.observation
  const batch = orNotFound(await findBatch(source.batchId))
  const municipality = orNotFound(municipalityByCode(municipalityCode))
  const actor = await findActor(request)
  const language = languageOf(request)
  const name = municipalityName(municipality, language)
  const edition = new URL(request.url).searchParams.get('udgave')
  const { indicator, shown, pedigree } = await readLine(source, edition)
  const { questionDa, answerScaleDa, valueRule, dstTable } = indicator
  return {
    title: textsFor(request, 'collection')('observation.title', {
      indicator: indicator.name[language],
      municipality: name,
      period,
    }),
    indicator: { id: indicator.id, unit: indicator.unit, questionDa, answerScaleDa, valueRule, dstTable },
    pedigree,
    municipalityCode,
    shown,
    file: {
      batchId: source.batchId,
      line,
      fileName: batch.fileName,
      fileHash: batch.fileHash,
      sourceNote: batch.sourceNote,
      isDemo: batch.isDemo,
      uploadedAt: batch.uploadedAt,
      publishedAt: batch.publishedAt,
      withdrawnReason: batch.state === 'withdrawn' ? batch.withdrawnReason : null,
      // A name is for those who have one here themselves; strangers see what was done and when.
      uploadedBy: actor ? batch.uploadedBy : null,
      publishedBy: actor ? batch.publishedBy : null,
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'robots', content: 'noindex' },
]

export default function ObservationPage() {
  const { t } = useTranslation('collection')
  const paths = usePaths()
  const { title, indicator, municipalityCode, shown, file, pedigree } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={t('observation.lead')}>
        {file.isDemo && (
          <p className="mt-2">
            <DemoMark />
          </p>
        )}
      </PageHeading>
      <ObservationValue shown={shown} unit={indicator.unit} />
      {pedigree && (
        <PedigreeSteps
          pedigree={pedigree}
          value={shown.value}
          linkTo={(slug) => paths.observation(file.batchId, file.line, { udgave: slug })}
        />
      )}
      <MeasuredHow indicator={indicator} />
      <ObservationFile {...file} />
      <p className="mt-10 flex flex-wrap gap-3">
        <ButtonLink to={paths.indicator(indicator.id)}>{t('observation.toIndicator')}</ButtonLink>
        <ButtonLink to={paths.municipality(municipalityCode)} quiet>
          {t('observation.toMunicipality')}
        </ButtonLink>
      </p>
    </>
  )
}
