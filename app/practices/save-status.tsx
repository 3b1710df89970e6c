import { useTranslation } from 'react-i18next'
import { formatTime } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import type { SaveState } from './use-autosave'

const failures = {
  'network-failed': 'networkFailed',
  'logged-out': 'loggedOut',
  'server-failed': 'serverFailed',
  gone: 'gone',
  submitted: 'submitted',
  locked: 'locked',
} as const

/** Whether the text is saved, read aloud as it changes; a failure says what to do. */
export function SaveStatus({ state, savedAt }: { state: SaveState; savedAt: string | null }) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const failure = state in failures ? failures[state as keyof typeof failures] : null
  return (
    <p aria-live="polite" className={failure ? 'max-w-text font-semibold text-rust' : 'text-slate'}>
      {failure && t(`write.${failure}`)}
      {state === 'unsaved' && t('write.unsaved')}
      {state === 'saving' && t('write.saving')}
      {state === 'saved' && savedAt && t('write.savedAt', { time: formatTime(savedAt, language) })}
    </p>
  )
}
