import { useTranslation } from 'react-i18next'
import { useLanguage } from '~/ui/use-language'

/** The fixed label of a practice that no municipality sent in. It warns, so an English reader gets it in English. */
export function ExampleLabel({ label }: { label: string }) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  return (
    <p className="mb-1 inline-block border border-ink bg-sand px-2 text-s font-semibold">
      {language === 'da' ? label : t('card.exampleLabel')}
    </p>
  )
}
