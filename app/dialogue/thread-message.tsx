import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

const messages = {
  rettet: 'success',
  slettet: 'success',
  svaret: 'success',
  fortrudt: 'success',
  mellemtiden: 'warning',
  'intet-svar': 'warning',
  foelger: 'success',
  'foelger-ikke': 'success',
  dempet: 'success',
  snaevret: 'success',
} as const

export type ThreadMessage = keyof typeof messages

/** What has just been done, from the word in the address one was sent to; null when it says nothing known. */
export function readThreadMessage(word: string | null): ThreadMessage | null {
  return (Object.keys(messages) as ThreadMessage[]).find((message) => message === word) ?? null
}

/** Tells what has just been done in the thread. */
export function ThreadMessageNotice({ message }: { message: ThreadMessage }) {
  const { t } = useTranslation('dialogue')
  return (
    <Notice tone={messages[message]} live>
      {t(`messages.${message}`)}
    </Notice>
  )
}
