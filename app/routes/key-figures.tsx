import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { FindingListView } from '~/collection/finding-list'
import { findingListOf } from '~/collection/findings'
import { importKeyFigures } from '~/collection/import-key-figures.server'
import { KeyFigureFields } from '~/collection/key-figure-fields'
import { listKeyFigures } from '~/collection/key-figure-store.server'
import { KeyFigureTable } from '~/collection/key-figure-table'
import { keyFigureForm } from '~/collection/upload-form'
import { formatNumber } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { readNeedFigures } from '~/peers/socioeconomic/read-need-figures.server'
import { readForm, refuse } from '~/platform/form.server'
import { settings } from '~/platform/settings.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

const megabytes = settings.uploadLimitBytes / 1_048_576

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'import-observations' })
  const index = await readNeedFigures()
  return {
    title: textsFor(request, 'socioeconomic')('keyFigures.title'),
    megabytes: formatNumber(megabytes, languageOf(request)),
    index: index && { isDemo: index.isDemo, first: index.years[0] ?? '', last: index.years.at(-1) ?? '' },
    keyFigures: (await listKeyFigures()).map((one) => ({ ...one, importedAt: one.importedAt.toISOString() })),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'import-observations' })
  const t = textsFor(request, 'collection')
  const slots = { megabytes: formatNumber(megabytes, languageOf(request)) }
  const form = await readForm(request, keyFigureForm)
  if (!form.ok) {
    const codes = (field: string) => (form.reply.error?.[field] ?? []) as ('file-missing' | 'file-empty' | 'too-long')[]
    const sentences = (field: string) => codes(field).map((code) => t(`problems.${code}`, slots))
    return refuse({ errors: { file: sentences('file'), source: sentences('source') }, findings: null, taken: null })
  }
  const { file, source } = form.value
  if (file.size > settings.uploadLimitBytes) {
    return refuse({ errors: { file: [t('problems.file-too-large', slots)] }, findings: null, taken: null }, 413)
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const imported = await importKeyFigures(actor, { fileName: file.name, bytes, source }, new Date())
  const { findings, keyFigures, otherAreas } = imported.ok ? imported.value : imported.problem
  const taken = keyFigures.map(({ name, cells }) => {
    const periods = cells.map(({ period }) => period).sort()
    const count = (status: string) => cells.filter((cell) => cell.status === status).length
    const counts = { values: count('value'), missing: count('missing'), undefinedCount: count('undefined') }
    return { name, ...counts, first: periods[0] ?? '', last: periods.at(-1) ?? '' }
  })
  const answer = { errors: {}, findings: findingListOf(findings), taken: imported.ok ? { taken, otherAreas } : null }
  return refuse(answer, imported.ok ? 200 : 422)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function KeyFigures() {
  const { t } = useTranslation(['socioeconomic', 'collection'])
  const paths = usePaths()
  const { title, megabytes: limit, index, keyFigures } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('keyFigures.lead')}
        above={
          <Link className="link" to={paths.importBatches()}>
            {t('collection:batch.backToList')}
          </Link>
        }
      />
      {answer?.taken && (
        <Notice tone="success" title={t('keyFigures.done')} live>
          <ul className="list-disc pl-5">
            {answer.taken.taken.map((one) => (
              <li key={one.name}>{t('keyFigures.doneOf', one)}</li>
            ))}
          </ul>
          {answer.taken.otherAreas.length > 0 && (
            <p>{t('keyFigures.leftOut', { areas: answer.taken.otherAreas.join(', ') })}</p>
          )}
        </Notice>
      )}
      {answer?.findings && !answer.taken && (
        <Notice tone="error" live>
          {t('keyFigures.refused')}
        </Notice>
      )}
      {answer?.findings && <FindingListView findings={answer.findings} />}
      <div className="mt-10">
        <KeyFigureFields megabytes={limit} errors={answer?.errors ?? {}} />
      </div>
      <section className="mt-10">
        <h2 className="text-l">{t('keyFigures.have')}</h2>
        <p className="mt-1">
          {index === null
            ? t('keyFigures.indexNone')
            : index.isDemo
              ? t('keyFigures.indexDemo')
              : t('keyFigures.indexYears', index)}{' '}
          <Link className="link" to={paths.socioeconomicIndex()}>
            {t('keyFigures.toList')}
          </Link>
        </p>
        <KeyFigureTable keyFigures={keyFigures} />
      </section>
    </>
  )
}
