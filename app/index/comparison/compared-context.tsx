import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Cell, DataTable } from '~/ui/data-table'
import { DemoMark } from '~/ui/demo-mark'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { PageSection } from '../page-section'

type ComparedContextProps = {
  isDemo: boolean
  of: readonly {
    code: string
    population: { value: number; approximate: boolean } | null
    need: { year: string; value: number } | null
  }[]
}

/** What the municipalities are like: conditions, clearly apart from quality. */
export function ComparedContext({ isDemo, of }: ComparedContextProps) {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  return (
    <PageSection id="baggrund" title={t('context.title')} lead={t('context.lead')} printed>
      <DataTable
        caption={t('context.caption')}
        hideCaption
        columns={[
          { key: 'municipality', title: t('place.municipality') },
          { key: 'population', title: t('context.population'), numeric: true },
          { key: 'need', title: t('context.need'), numeric: true },
        ]}
      >
        {of.map(({ code, population, need }) => {
          const number = population && formatNumber(population.value, language)
          return (
            <tr key={code}>
              <Cell head>{nameOf(code)}</Cell>
              <Cell numeric>
                {population?.approximate ? t('context.about', { number }) : (number ?? t('context.missing'))}
              </Cell>
              <Cell numeric>
                {need
                  ? t('context.needOf', { value: formatNumber(need.value, language), year: need.year })
                  : t('context.missing')}
              </Cell>
            </tr>
          )
        })}
      </DataTable>
      <p className="mt-2 text-s">
        {isDemo && (
          <>
            <DemoMark /> {t('context.demoNeed')}{' '}
          </>
        )}
        <Link to={paths.socioeconomicIndex()} className="link">
          {t('context.toList')}
        </Link>
      </p>
    </PageSection>
  )
}
