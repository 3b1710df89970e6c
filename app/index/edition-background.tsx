import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { editionFiles } from './edition-files'
import type { EditionResult } from './edition-result'
import { IndicatorNames } from './indicator-names'

/** How old the figures are, what has no weight, what the engine remarked, and the files to check it all with. */
export function EditionBackground({ edition, periods, leftOut, notes }: EditionResult) {
  const { t } = useTranslation('index')
  const language = useLanguage()
  const paths = usePaths()
  const columns = [
    { key: 'period', title: t('result.period') },
    { key: 'indicators', title: t('result.indicators'), numeric: true },
  ]
  return (
    <>
      <section className="my-8 max-w-text">
        <h2 className="mb-3 text-l">{t('result.periods')}</h2>
        <DataTable caption={t('result.periods')} columns={columns} hideCaption>
          {periods.map(({ period, indicators }) => (
            <tr key={period}>
              <Cell head>{period}</Cell>
              <Cell numeric>{formatNumber(indicators, language)}</Cell>
            </tr>
          ))}
        </DataTable>
      </section>
      <section className="my-8 max-w-text">
        <h2 className="text-l">{t('result.leftOut')}</h2>
        <p className="my-2">{leftOut.length > 0 ? t('result.leftOutText') : t('result.nothingLeftOut')}</p>
        {leftOut.length > 0 && <IndicatorNames title={t('result.leftOut')} indicators={leftOut} />}
      </section>
      <section className="my-8 max-w-text">
        <h2 className="text-l">{t('result.notes')}</h2>
        {notes.length === 0 ? (
          <p className="mt-2">{t('result.noNotes')}</p>
        ) : (
          <ul className="mt-2 list-disc pl-6" lang="en">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </section>
      <section className="my-8 max-w-text">
        <h2 className="text-l">{t('result.files')}</h2>
        <p className="my-2">{t('result.filesText')}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {editionFiles.map((name) => (
            <li key={name}>
              <a className="link" href={paths.editionFile(edition.slug, name)} download>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
