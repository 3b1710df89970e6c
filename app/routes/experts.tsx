import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { listExperts } from '~/accounts/expert-store.server'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { requireActor } from '~/accounts/require-actor.server'
import { areas } from '~/catalogue/areas'
import { textsFor } from '~/i18n/texts.server'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'appoint-experts' })
  const t = textsFor(request, 'workflow')
  return { title: t('experts.title'), lead: t('experts.lead'), experts: await listExperts() }
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Experts() {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  const { title, lead, experts } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={lead}>
        <p className="mt-3">
          <Link to={paths.userAdministration()} className="link">
            {t('experts.findUser')}
          </Link>
        </p>
      </PageHeading>
      {experts.length === 0 ? (
        <EmptyState title={t('experts.noneIn')}>{t('experts.none')}</EmptyState>
      ) : (
        areas.map(({ id, name }) => {
          const here = experts.filter((expert) => expert.areas.includes(id))
          return (
            <section key={id} className="mb-8">
              <h2 className="text-l">{name[language]}</h2>
              {here.length === 0 && <p className="mt-2 text-slate">{t('experts.noneIn')}</p>}
              <ul className="mt-2 max-w-text">
                {here.map((expert) => (
                  <li key={expert.userId} className="border-t border-line py-2">
                    <Link to={paths.user(expert.userId)} className="link">
                      {expert.name}
                    </Link>{' '}
                    <span className="text-slate">
                      {expert.municipalityCodes.map(nameOf).join(', ') || t('experts.noMembership')}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        })
      )}
    </>
  )
}
