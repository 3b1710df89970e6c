import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { EditionLine } from '~/index/edition-line'
import { NoEdition } from '~/index/no-edition'
import { PrintButton } from '~/index/print-button'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { orNotFound } from '~/platform/refusal.server'
import { CouncilPackSheet } from '~/practices/council/council-pack-sheet'
import { readCouncilPack } from '~/practices/council/read-council-pack.server'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const municipality = orNotFound(municipalityByCode(params.kode ?? ''))
  const language = languageOf(request)
  const name = municipalityName(municipality, language)
  const t = textsFor(request, 'council')
  return {
    title: t('pack.title', { municipality: name }),
    description: t('pack.description', { municipality: name }),
    code: municipality.code,
    name,
    pack: await readCouncilPack(municipality.code, language),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function CouncilPack() {
  const { t } = useTranslation('council')
  const paths = usePaths()
  const { title, code, name, pack } = useLoaderData<typeof loader>()
  return (
    <>
      <p className="mb-4 flex flex-wrap gap-x-6 gap-y-2 text-s print:hidden">
        <Link to={paths.municipality(code)} className="link">
          {name}
        </Link>
        <Link to={paths.ethicalAccount(code)} className="link">
          {t('pack.toAccount')}
        </Link>
        <PrintButton label={t('pack.print')} />
      </p>
      <PageHeading title={title} lead={t('pack.lead')}>
        {pack && <EditionLine edition={pack.edition} />}
      </PageHeading>
      {pack === null && <NoEdition />}
      {pack && <CouncilPackSheet code={code} name={name} {...pack} />}
      {pack && <p className="mt-6 max-w-text text-s text-slate">{t('pack.foot')}</p>}
    </>
  )
}
