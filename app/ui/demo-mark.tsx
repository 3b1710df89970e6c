import { useTranslation } from 'react-i18next'

/** Says that a figure, text or person is invented. Stands beside everything that is. */
export function DemoMark() {
  const { t } = useTranslation('ui')
  return (
    <span className="whitespace-nowrap border border-ink bg-sand px-2 text-s font-semibold" title={t('demo.short')}>
      {t('demo.mark')}
    </span>
  )
}
