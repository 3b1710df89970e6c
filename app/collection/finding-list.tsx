import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { sentenceValues } from './finding-sentence'
import { type Finding, type FindingCode, type FindingList, isError } from './findings'

/** What was found in a file: how many of each kind, then line by line. */
export function FindingListView({ findings }: { findings: FindingList }) {
  const { t } = useTranslation('collection')
  const language = useLanguage()
  const kinds = Object.entries(findings.counts) as [FindingCode, number][]
  const all = kinds.reduce((sum, [, count]) => sum + count, 0)
  if (all === 0) return null
  return (
    <section className="mt-10">
      <h2 className="text-l">{t('findingList.title')}</h2>
      <div className="mt-3 max-w-text">
        <DataTable
          caption={t('findingList.counts')}
          columns={[
            { key: 'kind', title: t('findingList.kind') },
            { key: 'weight', title: t('findingList.weight') },
            { key: 'count', title: t('findingList.count'), numeric: true },
          ]}
        >
          {kinds.map(([code, count]) => (
            <tr key={code}>
              <Cell head>{t(`kinds.${code}`)}</Cell>
              <Cell>
                <Weight code={code} />
              </Cell>
              <Cell numeric>{formatNumber(count, language)}</Cell>
            </tr>
          ))}
        </DataTable>
      </div>
      <div className="mt-8">
        <DataTable
          caption={t('findingList.table')}
          columns={[
            { key: 'line', title: t('findingList.line'), numeric: true },
            { key: 'column', title: t('findingList.column') },
            { key: 'what', title: t('findingList.what') },
          ]}
        >
          {findings.first.map((finding) => (
            <tr key={`${finding.line} ${finding.column} ${finding.code} ${finding.data.period ?? ''}`}>
              <Cell numeric>{finding.line}</Cell>
              <Cell>{finding.column}</Cell>
              <Cell>
                <Weight code={finding.code} />: <FindingSentence finding={finding} />
              </Cell>
            </tr>
          ))}
        </DataTable>
        {all > findings.first.length && (
          <p className="mt-2 text-s text-slate">
            {t('findingList.shownOf', {
              shown: formatNumber(findings.first.length, language),
              count: all,
            })}
          </p>
        )}
      </div>
    </section>
  )
}

function FindingSentence({ finding: { code, data } }: { finding: Finding }) {
  const { t } = useTranslation('collection')
  const andMore = (names: string, count: number) => t('municipalityNames.andMore', { names, count })
  return <>{t(`findings.${code}`, sentenceValues(data, useLanguage(), andMore))}</>
}

function Weight({ code }: { code: FindingCode }) {
  const { t } = useTranslation('collection')
  const error = isError(code)
  const Icon = error ? CircleAlert : TriangleAlert
  return (
    <span className={`whitespace-nowrap font-semibold ${error ? 'text-rust' : ''}`}>
      <Icon aria-hidden="true" size={16} className="-mt-0.5 inline" />{' '}
      {t(error ? 'findingList.error' : 'findingList.warning')}
    </span>
  )
}
