import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Cell, DataTable } from '~/ui/data-table'
import { DemoMark } from '~/ui/demo-mark'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { PageSection } from '../page-section'
import { useEditionQuery } from '../use-edition-query'
import { valueDecimals } from '../value-decimals'
import type { Overlap } from './criterion-overlap'
import { type Expectation, type ExpectedRow, positiveDeviants } from './expected-values'

type ExpectedSectionProps = {
  shown:
    | { kind: 'none' | 'no-conditions' | 'too-few' }
    | { kind: 'overlap'; overlap: Overlap }
    | { kind: 'expected'; expectation: Expectation; needYear: string; isDemo: boolean }
  unit: string
  /** The municipality that is pointed out; null for none. */
  current: string | null
}

/** An outcome against what need and size would lead one to expect: who does better first, everybody behind it. */
export function ExpectedSection({ shown, unit, current }: ExpectedSectionProps) {
  const { t } = useTranslation('comparison')
  if (shown.kind === 'none') return null
  if (shown.kind !== 'expected') {
    return (
      <PageSection id="forventet" title={t('expected.title')}>
        <p className="max-w-text">
          {shown.kind === 'overlap'
            ? t(`expected.overlap.${shown.overlap}`)
            : t(shown.kind === 'no-conditions' ? 'expected.noConditions' : 'expected.tooFew')}
        </p>
      </PageSection>
    )
  }
  const { expectation, needYear, isDemo } = shown
  return (
    <PageSection id="forventet" title={t('expected.title')} lead={t('expected.lead', { needYear })}>
      {isDemo && (
        <p className="mb-2">
          <DemoMark /> {t('expected.demo')}
        </p>
      )}
      <Deviants expectation={expectation} unit={unit} />
      <details className="mt-4" open={current !== null && isThere(expectation, current) ? true : undefined}>
        <summary className="cursor-pointer py-1 text-petrol">{t('expected.all', { count: expectation.count })}</summary>
        <ExpectedTable
          caption={t('expected.all', { count: expectation.count })}
          rows={[...expectation.rows].sort((one, other) => other.residual - one.residual)}
          unit={unit}
          current={current}
        />
      </details>
      <p className="mt-3 max-w-text">{t('expected.notCause')}</p>
      <p className="mt-2 max-w-text text-s text-slate">
        {t('expected.method', { needYear, count: expectation.count })}
      </p>
    </PageSection>
  )
}

function Deviants({ expectation, unit }: { expectation: Expectation; unit: string }) {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const deviants = positiveDeviants(expectation)
  const need = formatNumber(Math.abs(expectation.perTenNeed), language, valueDecimals(expectation.spread / 10, unit))
  return (
    <>
      <p className="max-w-text">{t(`expected.direction.${expectation.perTenNeed < 0 ? 'less' : 'more'}`, { need })}</p>
      <h3 className="mt-4 text-m">{t('expected.better')}</h3>
      <p className="mb-2 max-w-text text-s text-slate">
        {t('expected.chance', { count: Math.round(expectation.count / 20), all: expectation.count })}
      </p>
      {deviants.length === 0 ? (
        <p>{t('expected.nobody')}</p>
      ) : (
        <ExpectedTable caption={t('expected.betterCaption')} rows={deviants} unit={unit} current={null} />
      )}
    </>
  )
}

type ExpectedTableProps = { caption: string; rows: readonly ExpectedRow[]; unit: string; current: string | null }

function ExpectedTable({ caption, rows, unit, current }: ExpectedTableProps) {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const paths = usePaths()
  const edition = useEditionQuery()
  const nameOf = useMunicipalityName()
  const number = (value: number) => formatNumber(value, language, Math.max(1, valueDecimals(value, unit)))
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value))}`
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'municipality', title: t('expected.municipality') },
        { key: 'value', title: t('expected.value'), numeric: true },
        { key: 'expected', title: t('expected.expected'), numeric: true },
        { key: 'residual', title: t('expected.residual'), numeric: true },
        { key: 'interval', title: t('expected.interval'), numeric: true },
        { key: 'reads', title: t('expected.reads') },
      ]}
    >
      {rows.map(({ municipalityCode, value, expected, residual, low, high, deviates }) => (
        <tr key={municipalityCode} className={municipalityCode === current ? 'bg-petrol-pale' : undefined}>
          <Cell head>
            <Link to={paths.municipality(municipalityCode, edition)} discover="none" className="link">
              {nameOf(municipalityCode)}
            </Link>
          </Cell>
          <Cell numeric>{formatNumber(value, language, valueDecimals(value, unit))}</Cell>
          <Cell numeric>{number(expected)}</Cell>
          <Cell numeric>{signed(residual)}</Cell>
          <Cell numeric>{t('expected.between', { low: signed(low), high: signed(high) })}</Cell>
          <Cell>{t(`expected.deviates.${deviates ?? 'none'}`)}</Cell>
        </tr>
      ))}
    </DataTable>
  )
}

function isThere({ rows }: Expectation, code: string): boolean {
  return rows.some(({ municipalityCode }) => municipalityCode === code)
}
