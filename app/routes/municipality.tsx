import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '~/accounts/policy'
import { findActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { MunicipalityHeading } from '~/index/municipality-heading'
import { MunicipalityProfile } from '~/index/municipality-profile'
import { NoEdition } from '~/index/no-edition'
import { PageSection } from '~/index/page-section'
import { readMunicipality } from '~/index/read-municipality.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { listPopulations } from '~/peers/population-store.server'
import { NeedStatement } from '~/peers/socioeconomic/need-statement'
import { readMunicipalNeed } from '~/peers/socioeconomic/read-municipal-need.server'
import { orNotFound } from '~/platform/refusal.server'
import { PracticeCard } from '~/practices/practice-card'
import { listPracticesOfMunicipality } from '~/practices/practice-store.server'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const municipality = orNotFound(municipalityByCode(params.kode ?? ''))
  const { code } = municipality
  const language = languageOf(request)
  const reader = await findActor(request)
  const [inEdition, practices, populations, need] = await Promise.all([
    readMunicipality(code, new URL(request.url).searchParams.get('udgave'), language),
    listPracticesOfMunicipality(code, reader),
    listPopulations([code]),
    readMunicipalNeed(code),
  ])
  const name = municipalityName(municipality, language)
  const t = textsFor(request, 'profile')
  return {
    title: t('municipality.title', { municipality: name }),
    description: t('municipality.description', { municipality: name }),
    code,
    name,
    population: populations.get(code) ?? null,
    inEdition,
    practices,
    need,
    // A stranger is shown the way in; one who has no business in the municipality is not sent to a closed door.
    leadsToOwn: reader === null || can(reader, { do: 'see-municipality', in: code }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function Municipality() {
  const { t } = useTranslation(['profile', 'socioeconomic', 'index'])
  const paths = usePaths()
  const { code, name, population, inEdition, practices, need, leadsToOwn } = useLoaderData<typeof loader>()
  return (
    <>
      <MunicipalityHeading
        code={code}
        name={name}
        population={population}
        inEdition={inEdition}
        ownAddress={leadsToOwn ? paths.myMunicipality({ kommune: code }) : null}
      />
      {inEdition?.abstention && (
        <Notice title={t('index:place.abstains')}>
          <p>{inEdition.abstention}</p>
        </Notice>
      )}
      {inEdition ? <MunicipalityProfile code={code} name={name} {...inEdition} /> : <NoEdition />}
      {need && (
        <PageSection
          id="behov"
          title={t('socioeconomic:onMunicipality.title')}
          lead={t('socioeconomic:onMunicipality.lead')}
        >
          <NeedStatement code={code} name={name} {...need} />
        </PageSection>
      )}
      <PageSection id="praksis" title={t('practices.ofMunicipality', { municipality: name })}>
        {practices.map((practice) => (
          <PracticeCard key={practice.slug} practice={practice} />
        ))}
        {practices.length === 0 && <p>{t('practices.noneOfMunicipality')}</p>}
        <p className="mt-4">
          <Link to={paths.practices()} className="link">
            {t('practices.all')}
          </Link>
        </p>
      </PageSection>
    </>
  )
}
