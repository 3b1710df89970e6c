import { useTranslation } from 'react-i18next'

/** The line under a map about the municipality in hand. The link on the map says the same to a screen reader. */
export function MapCaption({ label }: { label: string | null }) {
  const { t } = useTranslation('municipalities')
  return (
    <p className="min-h-14 py-1 text-s sm:min-h-9" aria-hidden={label !== null}>
      {label === null ? (
        <span className="text-slate">{t('map.hint')}</span>
      ) : (
        <strong className="font-semibold">{label}</strong>
      )}
    </p>
  )
}
