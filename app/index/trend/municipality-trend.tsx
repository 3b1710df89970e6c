import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { PageSection } from '../page-section'
import { valueDecimals } from '../value-decimals'
import type { ShownTrend } from './indicator-trend'
import { TrendVerdict } from './trend-verdict'

type MunicipalityTrendProps = {
  trend: ShownTrend
  code: string
  indicator: { name: string; unit: string; direction: 'higher' | 'lower' | 'neutral' }
}

/** How one indicator has gone in one municipality: the verdict, and the values it rests on. */
export function MunicipalityTrend({ trend, code, indicator }: MunicipalityTrendProps) {
  const { t } = useTranslation('movement')
  const language = useLanguage()
  const known = municipalityByCode(code)
  const municipality = known ? municipalityName(known, language) : code
  return (
    <PageSection id="udvikling-kommune" title={t('trend.title', { municipality })} lead={t('trend.lead')}>
      {indicator.direction !== 'neutral' && (
        <p className="mb-3">
          <TrendVerdict trend={trend} />
        </p>
      )}
      <div className="max-w-[32rem]">
        <DataTable
          caption={t('trend.caption', { indicator: indicator.name, municipality })}
          columns={[
            { key: 'period', title: t('trend.period') },
            { key: 'value', title: t('trend.value', { unit: indicator.unit }), numeric: true },
            { key: 'n', title: t('trend.n'), numeric: true },
          ]}
        >
          {trend.series.map(({ period, value, n }) => (
            <tr key={period}>
              <Cell head>{period}</Cell>
              <Cell numeric>{formatNumber(value, language, valueDecimals(value, indicator.unit))}</Cell>
              <Cell numeric>{n === null ? '–' : formatNumber(n, language)}</Cell>
            </tr>
          ))}
        </DataTable>
      </div>
    </PageSection>
  )
}
