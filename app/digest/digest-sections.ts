import type { TFunction } from 'i18next'
import type { Language } from '~/i18n/language'
import type { MailContent } from '~/notifications/mail-content'
import type { NoticeKind } from '~/notifications/notice'
import { isNoticeKind, noticeSentence } from '~/notifications/notice-sentence'
import { wholeAddress } from '~/notifications/write-mail'

/** The parts of a digest, what can be acted on first. */
export const digestParts = ['weak', 'practices', 'questions', 'replies', 'own', 'work'] as const
export type DigestPart = (typeof digestParts)[number]

const partOf: Partial<Record<NoticeKind, DigestPart>> = {
  'weak-indicator-moved': 'weak',
  'new-practice-for-weak': 'practices',
  'peer-question': 'questions',
  'question-asked': 'questions',
  'sparring-asked': 'questions',
  'help-wanted': 'questions',
  mentioned: 'replies',
  'thread-reply': 'replies',
  'answer-accepted': 'replies',
  'new-thread': 'replies',
  'room-asked': 'replies',
  'room-joined': 'replies',
  'practice-submitted': 'own',
  'practice-returned': 'own',
  'practice-published': 'own',
  'practice-rated': 'own',
  'practice-review-due': 'own',
  'practice-archived': 'own',
  'practice-adopted': 'own',
  'practice-thanked': 'own',
}

/** More lines than this under one heading are not read in a mail. */
export const linesShown = 8

export type DigestSection = {
  part: DigestPart
  lines: { text: string; path: string }[]
  /** How many more there are. */
  more: number
}

/** These notices under the headings of a digest, in the reader's language. */
export function digestSections(
  t: TFunction<'notifications'>,
  language: Language,
  notices: readonly { kind: string; path: string; slots: Readonly<Record<string, unknown>> }[],
): DigestSection[] {
  return digestParts.flatMap((part) => {
    const lines = notices.flatMap(({ kind, path, slots }) =>
      isNoticeKind(kind) && (partOf[kind] ?? 'work') === part
        ? [{ text: noticeSentence(t, language, { kind, slots }).line, path }]
        : [],
    )
    if (lines.length === 0) return []
    return [{ part, lines: lines.slice(0, linesShown), more: Math.max(0, lines.length - linesShown) }]
  })
}

/** The same as a mail has them, with whole addresses. */
export function mailSections(
  t: TFunction<'notifications'>,
  language: Language,
  sections: readonly DigestSection[],
  siteAddress: string,
): MailContent['sections'] {
  return sections.map(({ part, lines, more }) => ({
    heading: t(`digest.sections.${part}`),
    lines: [
      ...lines.map(({ text, path }) => ({ text, href: wholeAddress(siteAddress, path, language) })),
      ...(more > 0 ? [{ text: t('digest.more', { count: more }), href: null }] : []),
    ],
  }))
}
