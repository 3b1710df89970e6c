import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { AspectSection } from '~/index/aspects/aspect-section'
import { readAspects } from '~/index/aspects/read-aspects.server'
import { EditionChooser } from '~/index/edition-chooser'
import { EditionLine } from '~/index/edition-line'
import { NoEdition } from '~/index/no-edition'
import { PrintButton } from '~/index/print-button'
import { useEditionQuery } from '~/index/use-edition-query'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { orNotFound } from '~/platform/refusal.server'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const municipality = orNotFound(municipalityByCode(params.kode ?? ''))
  const language = languageOf(request)
  const name = municipalityName(municipality, language)
  const t = textsFor(request, 'council')
  return {
    title: t('account.title', { municipality: name }),
    description: t('account.description', { municipality: name }),
    code: municipality.code,
    name,
    account: await readAspects(municipality.code, new URL(request.url).searchParams.get('udgave'), language),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function EthicalAccount() {
  const { t } = useTranslation('council')
  const paths = usePaths()
  const query = useEditionQuery()
  const { title, code, name, account } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('account.lead')}
        above={
          <Link to={paths.municipality(code, query)} className="link">
            {name}
          </Link>
        }
      >
        {account && (
          <div className="mt-2 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
            <EditionLine edition={account.edition} />
            <EditionChooser editions={account.editions} chosen={account.edition.slug} />
          </div>
        )}
        <p className="mt-3 print:hidden">
          <PrintButton label={t('account.print')} />
        </p>
      </PageHeading>
      {account === null && <NoEdition />}
      {account?.sides.map((side) => (
        <AspectSection key={side.aspect} code={code} {...side} />
      ))}
    </>
  )
}
