import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { formatNumber, formatShare } from '~/i18n/format'
import { municipalityByCode } from '~/municipalities/municipalities'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { type Standing, wholeIndex } from './edition'
import { PlaceStatement } from './place-statement'

/** All 98 by place in the whole index, with their places in the areas; those without a place come last. */
export function EditionRanking({ standings }: { standings: readonly Standing[] }) {
  const { t } = useTranslation('index')
  const language = useLanguage()
  const whole = standings
    .filter(({ groupId }) => groupId === wholeIndex)
    .sort((a, b) => (a.place?.rank ?? 99) - (b.place?.rank ?? 99))
  const inArea = new Map(standings.map((standing) => [`${standing.groupId} ${standing.municipalityCode}`, standing]))
  const columns = [
    { key: 'municipality', title: t('result.municipality') },
    { key: 'place', title: t('whole') },
    { key: 'score', title: t('result.score'), numeric: true },
    { key: 'coverage', title: t('result.coverage'), numeric: true },
    ...areas.map(({ id, name }) => ({ key: id, title: name[language] })),
  ]
  return (
    <section className="my-8">
      <h2 className="mb-3 text-l">{t('result.ranking')}</h2>
      <DataTable caption={t('result.ranking')} columns={columns} hideCaption>
        {whole.map(({ municipalityCode, place, score, coverage }) => (
          <tr key={municipalityCode}>
            <Cell head>{municipalityByCode(municipalityCode)?.name ?? municipalityCode}</Cell>
            <Cell>
              <PlaceStatement place={place} />
            </Cell>
            <Cell numeric>{score !== null && formatNumber(score, language, 1)}</Cell>
            <Cell numeric>{formatShare(coverage, language)}</Cell>
            {areas.map(({ id }) => {
              const standing = inArea.get(`${id} ${municipalityCode}`)
              return (
                <Cell key={id}>
                  {standing && <PlaceStatement place={standing.place} coverage={standing.coverage} />}
                </Cell>
              )
            })}
          </tr>
        ))}
      </DataTable>
    </section>
  )
}
