import { useTranslation } from 'react-i18next'
import { TextSection } from '~/ui/text-section'

/** Where users and authorities write to about what stands here. */
export function ContactSection({ contact }: { contact: string | null }) {
  const { t } = useTranslation('transparency')
  return (
    <TextSection title={t('rules.contactTitle')}>
      {contact === null ? (
        <p>{t('rules.noContact')}</p>
      ) : (
        <p>
          {t('rules.contact')}{' '}
          <a href={`mailto:${contact}`} className="link">
            {contact}
          </a>
        </p>
      )}
    </TextSection>
  )
}
