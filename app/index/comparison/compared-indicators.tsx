import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { FigureValue } from '../figure-value'
import { PageSection } from '../page-section'
import type { NamedFigure } from '../shown-figure'
import type { ShownIndicator } from '../shown-indicator'
import { useEditionQuery } from '../use-edition-query'
import { VerdictText } from './verdict-text'

export type ComparedIndicator = ShownIndicator & { figures: readonly NamedFigure[] }

type ComparedIndicatorsProps = { codes: readonly string[]; indicators: readonly ComparedIndicator[] }

/** Every indicator by area: each municipality's value and place, who is best, and from whom they can't be told apart. */
export function ComparedIndicators({ codes, indicators }: ComparedIndicatorsProps) {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const nameOf = useMunicipalityName()
  return (
    <PageSection id="indikatorer" title={t('indicators.title')} lead={t('indicators.lead')}>
      {areas.map(({ id, name }) => {
        const own = indicators.filter(({ area }) => area === id)
        if (own.length === 0) return null
        return (
          <details key={id} className="mb-4">
            <summary className="cursor-pointer py-1 text-m font-semibold text-petrol">
              {name[language]} ({own.length})
            </summary>
            <DataTable
              caption={t('indicators.caption', { area: name[language] })}
              hideCaption
              columns={[
                { key: 'indicator', title: t('indicators.indicator') },
                ...codes.map((code) => ({ key: code, title: nameOf(code), numeric: true })),
                { key: 'verdict', title: t('verdict.title') },
              ]}
            >
              {own.map((indicator) => (
                <IndicatorRow key={indicator.id} indicator={indicator} codes={codes} />
              ))}
            </DataTable>
          </details>
        )
      })}
    </PageSection>
  )
}

function IndicatorRow({ indicator, codes }: { indicator: ComparedIndicator; codes: readonly string[] }) {
  const { t } = useTranslation('comparison')
  const paths = usePaths()
  const edition = useEditionQuery()
  const figures = codes.map((code) => ({
    municipalityCode: code,
    ...(indicator.figures.find(({ municipalityCode }) => municipalityCode === code) ?? none),
  }))
  return (
    <tr>
      <th scope="row" className="min-w-56">
        <Link to={paths.indicator(indicator.id, edition)} discover="none" className="link">
          {indicator.name}
        </Link>
        <small className="block text-slate" lang="da">
          {indicator.unit}
        </small>
      </th>
      {figures.map(({ municipalityCode, status, value, place }) => (
        <Cell key={municipalityCode} numeric>
          <FigureValue figure={{ status, value }} unit={indicator.unit} />
          {place && <small className="block text-slate">{t('indicators.place', place)}</small>}
        </Cell>
      ))}
      <td className="min-w-44">
        <VerdictText placed={figures} isContext={indicator.direction === 'neutral'} />
      </td>
    </tr>
  )
}

const none = { status: 'missing', value: null, place: null } as const
