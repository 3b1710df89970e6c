import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { municipalityByCode, municipalityName, regionName } from '~/municipalities/municipalities'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { EditionChooser } from './edition-chooser'
import { EditionLine } from './edition-line'
import { PrintButton } from './print-button'
import { reportingNeighbour } from './reporting-neighbour'
import type { ShownEdition } from './shown-edition'
import { useEditionQuery } from './use-edition-query'

type MunicipalityHeadingProps = {
  code: string
  name: string
  population: { value: number; approximate: boolean } | null
  inEdition: { edition: ShownEdition; editions: readonly ShownEdition[] } | null
  /** Where those who work there go; null for those who don't. */
  ownAddress: string | null
}

/** Which municipality this is, how large, where, and from which edition the figures are. */
export function MunicipalityHeading({ code, name, population, inEdition, ownAddress }: MunicipalityHeadingProps) {
  const { t } = useTranslation(['profile', 'council'])
  const language = useLanguage()
  const paths = usePaths()
  const query = useEditionQuery()
  const region = municipalityByCode(code)?.regionCode
  const facts = [
    region && regionName(region, language),
    population &&
      t(population.approximate ? 'municipality.populationAbout' : 'municipality.population', {
        number: formatNumber(population.value, language),
      }),
  ].filter(Boolean)
  return (
    <PageHeading title={t('municipality.heading', { municipality: name })} above={facts.join(' · ')}>
      {inEdition && (
        <div className="mt-2 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <EditionLine edition={inEdition.edition} />
          <EditionChooser editions={inEdition.editions} chosen={inEdition.edition.slug} />
        </div>
      )}
      <ReportingNote code={code} name={name} />
      <p className="mt-3 flex flex-wrap gap-x-8 gap-y-2 print:hidden">
        {ownAddress && (
          <Link to={ownAddress} className="link" rel="nofollow">
            {t('municipality.workHere')}
          </Link>
        )}
        <Link to={paths.councilPack(code)} className="link">
          {t('council:pack.link')}
        </Link>
        <Link to={paths.ethicalAccount(code, query)} className="link">
          {t('council:account.link')}
        </Link>
        <Link to={paths.compare({ kommuner: code, ...query })} className="link">
          {t('municipality.compare')}
        </Link>
        <PrintButton />
      </p>
    </PageHeading>
  )
}

function ReportingNote({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const paths = usePaths()
  const edition = useEditionQuery()
  const found = reportingNeighbour(code)
  const neighbour = found && municipalityByCode(found.code)
  if (!found || !neighbour) return null
  const names = { municipality: name, neighbour: municipalityName(neighbour, language) }
  return (
    <p className="mt-3 max-w-text border-l-4 border-petrol bg-petrol-pale px-3 py-2 text-s">
      {t(found.role === 'reports-for-us' ? 'municipality.reportedBy' : 'municipality.reportsFor', names)}{' '}
      <Link to={paths.municipality(neighbour.code, edition)} className="link">
        {t('municipality.toNeighbour', names)}
      </Link>
    </p>
  )
}
