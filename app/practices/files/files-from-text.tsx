import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'

/** The way from the form in which a text is written to its files: saves what is typed first, so that nothing is lost. */
export function FilesFromText({ count }: { count: number }) {
  const { t } = useTranslation('attachments')
  return (
    <section className="mb-8 border-t border-line pt-6">
      <h3 className="mb-2 text-l">{t('fromText.title')}</h3>
      <p className="mb-2 max-w-text text-slate">{t('fromText.lead')}</p>
      <p className="mb-3">{count === 0 ? t('fromText.none') : t('fromText.some', { count })}</p>
      <Button name="intent" value="files" quiet small>
        {t('fromText.save')}
      </Button>
    </section>
  )
}
