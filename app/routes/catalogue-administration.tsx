import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { type CatalogueCheck, CatalogueCheckResult } from '~/catalogue/catalogue-check'
import { catalogueForm, findingsShown } from '~/catalogue/catalogue-form'
import { CatalogueTable } from '~/catalogue/catalogue-table'
import { type CheckedCatalogue, checkCatalogue } from '~/catalogue/check-catalogue.server'
import { importCatalogue } from '~/catalogue/import-catalogue.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { textOf } from '~/platform/delimited-text'
import { readForm, refuse } from '~/platform/form.server'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { TextField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'edit-catalogue' })
  const indicators = await listIndicators()
  return {
    title: textsFor(request, 'catalogue')('administration.title'),
    done: new URL(request.url).searchParams.has('opdateret'),
    scored: indicators.filter(({ scored }) => scored).length,
    indicators: indicators.map(({ id, area, theme, source, name, unit, direction, minN }) => {
      return { id, area, theme, source, name, unit, direction, minN }
    }),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'edit-catalogue' })
  const form = await readForm(request, catalogueForm)
  if (!form.ok) return refuse({ check: null, noFile: true })
  if (form.value.intent === 'check') {
    const { file } = form.value
    const bytes = new Uint8Array(await file.arrayBuffer())
    const checked = await checkCatalogue(bytes)
    return refuse({ check: shown(checked, file.name, textOf(bytes)), noFile: false }, checked.changes ? 200 : 422)
  }
  const { fileName, text } = form.value
  const imported = await importCatalogue(actor, { fileName, bytes: new TextEncoder().encode(text) })
  if (!imported.ok) return refuse({ check: shown(imported.problem, fileName, null), noFile: false })
  return redirect(pathsFor(request).catalogueAdministration({ opdateret: 1 }))
}

function shown({ findings, changes }: CheckedCatalogue, fileName: string, text: string | null): CatalogueCheck {
  return {
    fileName,
    text: changes ? (text ?? '') : '',
    findings: findings.slice(0, findingsShown),
    findingCount: findings.length,
    changes: changes && {
      added: changes.added.map(({ id }) => id),
      changed: changes.changed.map(({ id }) => id),
      onlyInUse: changes.onlyInUse,
      unchanged: changes.unchanged.length,
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function CatalogueAdministration() {
  const { t } = useTranslation('catalogue')
  const { t: problems } = useTranslation('collection')
  const paths = usePaths()
  const { title, done, indicators, scored } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeading title={title} lead={t('administration.lead')}>
        <p className="mt-2 flex flex-wrap gap-x-6">
          <span>{t('administration.counts', { indicators: indicators.length, scored })}</span>
          <a className="link" href={paths.catalogueFile()}>
            {t('administration.download')}
          </a>
        </p>
      </PageHeading>
      {done && !answer && (
        <Notice tone="success" live>
          {t('administration.imported')}
        </Notice>
      )}
      {answer?.check && <CatalogueCheckResult check={answer.check} />}
      <section className="mb-10">
        <h2 className="mb-3 text-l">{t('administration.upload')}</h2>
        <Form method="post" encType="multipart/form-data">
          <input type="hidden" name="intent" value="check" />
          <TextField
            name="file"
            type="file"
            accept=".csv,.txt,text/csv"
            label={t('administration.file')}
            hint={t('administration.fileHint')}
            errors={answer?.noFile ? [problems('problems.file-missing')] : undefined}
            required
          />
          <Button quiet={Boolean(answer?.check?.changes)}>{t('administration.check')}</Button>
        </Form>
      </section>
      {indicators.length > 0 ? (
        <CatalogueTable indicators={indicators} />
      ) : (
        <EmptyState title={t('administration.empty')}>{t('administration.emptyHint')}</EmptyState>
      )}
    </>
  )
}
