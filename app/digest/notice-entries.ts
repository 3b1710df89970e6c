import type { TFunction } from 'i18next'
import type { Language } from '~/i18n/language'
import { isNoticeKind, noticeSentence } from '~/notifications/notice-sentence'

/** A notice as its reader sees it. */
export type NoticeEntry = { id: string; line: string; createdAt: string; isRead: boolean }

type KeptNotice = {
  id: string
  kind: string
  slots: Readonly<Record<string, unknown>>
  createdAt: Date
  readAt: Date | null
}

/** The sentences of these notices in a language; a kind that this version does not know is left out. */
export function noticeEntries(
  t: TFunction<'notifications'>,
  language: Language,
  notices: readonly KeptNotice[],
): NoticeEntry[] {
  return notices.flatMap(({ id, kind, slots, createdAt, readAt }) =>
    isNoticeKind(kind)
      ? [
          {
            id,
            line: noticeSentence(t, language, { kind, slots }).line,
            createdAt: createdAt.toISOString(),
            isRead: readAt !== null,
          },
        ]
      : [],
  )
}
