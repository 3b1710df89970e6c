import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

const messages = {
  offentliggjort: 'published',
  genoprettet: 'restored',
  synlighed: 'visibilityChanged',
  kasseret: 'discarded',
  indsendt: 'submitted',
  bekraeftet: 'confirmed',
} as const

export type Message = keyof typeof messages

/** What has just been done, from the address one was sent to; null when it says nothing known. */
export function readMessage(url: string): Message | null {
  const word = new URL(url).searchParams.get('besked')
  return (Object.keys(messages) as Message[]).find((message) => message === word) ?? null
}

/** Tells what has just been done to the practice. */
export function PracticeMessage({ message }: { message: Message }) {
  const { t } = useTranslation('practices')
  return (
    <Notice tone="success" live>
      {t(`page.${messages[message]}`)}
    </Notice>
  )
}
