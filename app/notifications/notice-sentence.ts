import type { TFunction } from 'i18next'
import { formatDate, formatNumber } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import { type NoticeKind, noticeKinds } from './notice'

/** True for a kind that has a sentence; a row written by a newer version may have one that has none here. */
export function isNoticeKind(kind: string): kind is NoticeKind {
  return kind in noticeKinds
}

/** The slots as the reader's language writes them: numbers, ISO dates, and the English twin of a name where there is one. */
export function slotsIn(language: Language, slots: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const written: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(slots)) {
    if (name.endsWith('_en')) continue
    const twin = language === 'en' ? slots[`${name}_en`] : undefined
    written[name] = asText(twin ?? value, language)
  }
  return written
}

function asText(value: unknown, language: Language): string {
  // As exact as it was given, so that two numbers that differ never look alike.
  if (typeof value === 'number') return formatNumber(value, language, decimalsOf(value))
  const text = String(value ?? '')
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(`${text}T12:00:00Z`, language) : text
}

function decimalsOf(value: number): number {
  return Math.min(String(value).split('.')[1]?.length ?? 0, 3)
}

/** What a notice says: its line on the page and in a digest, and the subject of a mail about it alone. */
export function noticeSentence(
  t: TFunction<'notifications'>,
  language: Language,
  { kind, slots }: { kind: NoticeKind; slots: Readonly<Record<string, unknown>> },
): { subject: string; line: string } {
  const written = slotsIn(language, slots)
  return { subject: t(`kinds.${kind}.subject`, written), line: t(`kinds.${kind}.line`, written) }
}
