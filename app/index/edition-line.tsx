import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { DemoMark } from '~/ui/demo-mark'
import { useLanguage } from '~/ui/use-language'
import { ReplacedMark } from './process/replaced-mark'
import type { ShownEdition } from './shown-edition'

/** Which edition the figures are from, when it was published, and whether they are invented. */
export function EditionLine({ edition }: { edition: ShownEdition }) {
  const { t } = useTranslation(['profile', 'process'])
  const language = useLanguage()
  const { title, period, publishedAt, isDemo, version, replacedBy } = edition
  return (
    <p className="text-s text-slate">
      {title[language]}
      {version > 1 && `, ${t('process:version', { version })}`} · {t('edition.period', { period })}
      {publishedAt && <> · {t('edition.published', { date: formatDate(publishedAt, language) })}</>}
      {isDemo && (
        <>
          {' '}
          <span className="text-ink">
            <DemoMark />
          </span>
        </>
      )}
      <ReplacedMark replacedBy={replacedBy} />
    </p>
  )
}
