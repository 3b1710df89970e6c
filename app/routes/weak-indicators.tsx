import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { EditionLine } from '~/index/edition-line'
import { NoEdition } from '~/index/no-edition'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { orNotFound } from '~/platform/refusal.server'
import { chosenCode } from '~/practices/chosen-code'
import { readWeakIndicators } from '~/practices/read-weak-indicators.server'
import { WeakIndicatorTable } from '~/practices/weak-indicator-table'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const code = chosenCode(actor, new URL(request.url).searchParams)
  if (code === null) return redirect(pathsFor(request).myMunicipality())
  const municipality = municipalityName(orNotFound(municipalityByCode(code)), language)
  const t = textsFor(request, 'planning')
  return {
    code,
    title: t('weak.listTitle', { municipality }),
    found: await readWeakIndicators(actor, code, language),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function WeakIndicators() {
  const { t } = useTranslation(['planning', 'profile'])
  const paths = usePaths()
  const { code, title, found } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('weak.listLead')}
        above={
          <Link to={paths.myMunicipality({ kommune: code })} className="link">
            {t('weak.back')}
          </Link>
        }
      >
        {found && (
          <div className="mt-2">
            <EditionLine edition={found.edition} />
          </div>
        )}
      </PageHeading>
      {!found && <NoEdition />}
      {found && found.weak.length === 0 && (
        <EmptyState title={t('profile:weak.none')}>{t('profile:weak.noneHelp')}</EmptyState>
      )}
      {found && found.weak.length > 0 && <WeakIndicatorTable weak={found.weak} code={code} caption={title} />}
    </>
  )
}
