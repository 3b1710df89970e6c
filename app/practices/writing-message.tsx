import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { wholeNumber } from './revision-address'

/** What has just been done to the draft. */
export type WritingMessage = { kind: 'flettet' } | { kind: 'interview' } | { kind: 'hentet'; number: number }

/** The message in the address one was sent to; null when it says nothing known. */
export function readWritingMessage(query: URLSearchParams): WritingMessage | null {
  const word = query.get('besked')
  const number = wholeNumber(query.get('version'))
  if (word === 'flettet' || word === 'interview') return { kind: word }
  return word === 'hentet' && number !== null ? { kind: word, number } : null
}

/** Tells what has just been done to the draft. */
export function WritingMessageNotice({ message }: { message: WritingMessage }) {
  const { t } = useTranslation('practices')
  return (
    <Notice tone="success" live>
      {message.kind === 'flettet' && t('merge.done')}
      {message.kind === 'interview' && t('interview.finished')}
      {message.kind === 'hentet' && t('restore.done', { number: message.number })}
    </Notice>
  )
}
