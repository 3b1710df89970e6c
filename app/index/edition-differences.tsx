import { useTranslation } from 'react-i18next'
import { municipalityByCode } from '~/municipalities/municipalities'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import type { EditionResult } from './edition-result'
import { IndicatorNames } from './indicator-names'
import { PlaceStatement } from './place-statement'

const shownMoves = 20

/** What is different from the edition before: who moved, who came and went, which indicators did. */
export function EditionDifferences({ previous, comparison }: Pick<EditionResult, 'previous' | 'comparison'>) {
  const { t } = useTranslation('index')
  const language = useLanguage()
  if (!previous || !comparison) return <p className="my-8 max-w-text">{t('result.noPrevious')}</p>
  const { moved, clearCount, appeared, vanished, added, removed } = comparison
  const nameOf = (code: string) => municipalityByCode(code)?.name ?? code
  const namesOf = (codes: readonly string[]) => codes.map(nameOf).join(', ')
  const columns = (['municipality', 'before', 'now', 'change'] as const).map((key) => ({
    key,
    title: t(`result.${key}`),
  }))
  return (
    <section className="my-8">
      <h2 className="text-l">{t('result.differences', { title: previous.title[language] })}</h2>
      <p className="my-3 max-w-text">{t('result.clearMoves', { count: clearCount })}</p>
      {moved.length > 0 && (
        <DataTable caption={t('result.movesCaption')} columns={columns}>
          {moved.slice(0, shownMoves).map(({ municipalityCode, before, after, places, clear }) => (
            <tr key={municipalityCode}>
              <Cell head>{nameOf(municipalityCode)}</Cell>
              <Cell>
                <PlaceStatement place={before} />
              </Cell>
              <Cell>
                <PlaceStatement place={after} />
              </Cell>
              <Cell>
                <span className={places > 0 ? 'text-petrol' : 'text-rust'}>
                  {places > 0
                    ? `▲ ${t('result.forward', { count: places })}`
                    : `▼ ${t('result.backward', { count: -places })}`}
                </span>
                {!clear && <span className="text-slate">, {t('result.unclear')}</span>}
              </Cell>
            </tr>
          ))}
        </DataTable>
      )}
      <div className="mt-3 max-w-text space-y-2">
        {appeared.length > 0 && <p>{t('result.appeared', { names: namesOf(appeared) })}</p>}
        {vanished.length > 0 && <p>{t('result.vanished', { names: namesOf(vanished) })}</p>}
        {added.length > 0 && <IndicatorNames title={t('result.addedIndicators')} indicators={added} />}
        {removed.length > 0 && <IndicatorNames title={t('result.removedIndicators')} indicators={removed} />}
      </div>
    </section>
  )
}
