import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'

/** Tells that what was typed before is back in the form, and lets one drop it. */
export function KeptDraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation('dialogue')
  return (
    <Notice live>
      <p>{t('write.restored')}</p>
      <p className="mt-2">
        <Button type="button" quiet small onClick={onDiscard}>
          {t('write.discard')}
        </Button>
      </p>
    </Notice>
  )
}
