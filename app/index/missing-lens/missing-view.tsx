import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatShare } from '~/i18n/format'
import { DenmarkMap } from '~/municipalities/denmark-map'
import type { MapClass, MapLegendItem, MapMark } from '~/municipalities/map-mark'
import { type Municipality, municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { useEditionQuery } from '../use-edition-query'
import type { MissingLine } from './missing-line'

type MissingViewProps = { edition: string; lines: readonly MissingLine[]; region: string | null }

/** Which municipalities lack figures and what that could mean for their places, as a map and as its table. */
export function MissingView({ edition, lines, region }: MissingViewProps) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const paths = usePaths()
  const query = useEditionQuery()
  const named = lines
    .flatMap((line) => {
      const municipality = municipalityByCode(line.code)
      return municipality ? [{ line, municipality }] : []
    })
    // Where most is missing stands first; equals stay in the order of the list.
    .sort((one, other) => one.line.coverage - other.line.coverage)
  const shown = named.filter(({ municipality }) => region === null || municipality.regionCode === region)
  const marks = new Map(
    named.map(({ line, municipality }): [string, MapMark] => [
      line.code,
      {
        class: coverageClass(line.coverage),
        label: t('missing.label', {
          municipality: municipalityName(municipality, language),
          share: formatShare(line.coverage, language),
          ...{ missing: line.missing, of: line.of },
        }),
        href: paths.municipality(line.code, query),
      },
    ]),
  )
  const legend: MapLegendItem[] = [
    { class: 1, text: t('missing.legend.1') },
    { class: 2, text: t('missing.legend.2') },
    { class: 3, text: t('missing.legend.3') },
    { class: 4, text: t('missing.legend.4') },
    { class: null, text: t('missing.legend.none') },
  ]
  return (
    <section aria-labelledby="mangler" className="mt-6">
      <h2 id="mangler" className="text-l">
        {t('missing.title')}
      </h2>
      <p className="mt-1 max-w-text">{t('missing.lead')}</p>
      {lines.length === 0 ? (
        <p className="mt-3 max-w-text">{t('missing.none')}</p>
      ) : (
        <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-[2fr_3fr]">
          <DenmarkMap
            marks={marks}
            legend={legend}
            title={t('missing.mapTitle', { edition })}
            describedBy="mangler-tal"
          />
          <div id="mangler-tal" className="min-w-0">
            <p className="mb-3 max-w-text text-s text-slate">{t('missing.how')}</p>
            <DataTable
              caption={t('missing.caption', { edition })}
              hideCaption
              columns={[
                { key: 'municipality', title: t('missing.column.municipality') },
                { key: 'coverage', title: t('missing.column.coverage'), numeric: true },
                { key: 'missing', title: t('missing.column.missing'), numeric: true },
                { key: 'place', title: t('missing.column.place') },
                { key: 'range', title: t('missing.column.range') },
              ]}
            >
              {shown.map(({ line, municipality }) => (
                <Row key={line.code} line={line} municipality={municipality} />
              ))}
            </DataTable>
          </div>
        </div>
      )}
    </section>
  )
}

function Row({ line, municipality }: { line: MissingLine; municipality: Municipality }) {
  const { t } = useTranslation(['ranking', 'index'])
  const language = useLanguage()
  const paths = usePaths()
  const query = useEditionQuery()
  const { coverage, missing, of, place, range, abstains } = line
  const noPlace = t(abstains ? 'index:place.abstains' : 'index:quarter.none')
  const isSame = range !== null && range.best === range.worst && range.best === place?.rank
  return (
    <tr>
      <Cell head>
        <Link to={paths.municipality(line.code, query)} discover="none" className="link">
          {municipalityName(municipality, language)}
        </Link>
      </Cell>
      <Cell numeric>{formatShare(coverage, language)}</Cell>
      <Cell numeric>{t('missing.missingOf', { missing, of })}</Cell>
      <Cell>
        <span className="whitespace-nowrap tabular-nums">
          {place ? `${place.rank} · ${t('index:place.interval', place)}` : noPlace}
        </span>
      </Cell>
      <Cell>
        <span className="whitespace-nowrap">
          {range === null ? t('missing.noRange') : isSame ? t('missing.same') : t('missing.between', range)}
        </span>
      </Cell>
    </tr>
  )
}

function coverageClass(coverage: number): MapClass {
  const percent = Math.round(coverage * 100)
  if (percent >= 98) return 1
  if (percent >= 90) return 2
  return percent >= 75 ? 3 : 4
}
