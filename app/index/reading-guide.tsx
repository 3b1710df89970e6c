import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'

/** "How to read the table", for somebody who has never seen a rank with an interval. */
export function ReadingGuide({ draws }: { draws: number }) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  return (
    <section aria-labelledby="laes">
      <h2 id="laes" className="text-l">
        {t('table.howTitle')}
      </h2>
      <ul className="mt-2 grid max-w-text list-disc gap-2 pl-5 text-s">
        <li>{t('table.how1')}</li>
        <li>{t('table.how2', { draws: formatNumber(draws, language) })}</li>
        <li>{t('table.how3')}</li>
        <li>{t('table.how4')}</li>
        <li>{t('table.how5')}</li>
      </ul>
    </section>
  )
}
