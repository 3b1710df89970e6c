import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import type { PracticeText } from './practice-text'
import { typedText } from './typed-text'

/** Offers the text that this browser kept when it could not be saved; shows nothing when there is none. */
export function StoredCopyNotice({
  storageKey,
  outdated,
  onUse,
}: {
  storageKey: string
  /** True when its words have been saved some other way; then it is forgotten. */
  outdated: boolean
  onUse: (text: PracticeText) => void
}) {
  const { t } = useTranslation('practices')
  const [copy, setCopy] = useState<PracticeText | null>(null)
  useEffect(() => {
    if (outdated) sessionStorage.removeItem(storageKey)
    const kept = sessionStorage.getItem(storageKey)
    if (kept === null) return
    const form = new FormData()
    for (const [name, value] of JSON.parse(kept) as [string, string][]) form.append(name, value)
    setCopy(typedText(form))
  }, [storageKey, outdated])
  if (copy === null) return null
  return (
    <Notice tone="warning" title={t('write.foundCopy')} live>
      <p>{t('write.foundCopyLead')}</p>
      <p className="mt-2 flex flex-wrap gap-3">
        <Button
          type="button"
          small
          onClick={() => {
            onUse(copy)
            setCopy(null)
          }}
        >
          {t('write.useCopy')}
        </Button>
        <Button
          type="button"
          small
          quiet
          onClick={() => {
            sessionStorage.removeItem(storageKey)
            setCopy(null)
          }}
        >
          {t('write.dropCopy')}
        </Button>
      </p>
    </Notice>
  )
}
