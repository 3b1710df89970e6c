import type { TFunction } from 'i18next'
import { type Language, pathInLanguage } from '~/i18n/language'
import { pathsIn } from '~/paths'
import type { MailContent } from './mail-content'
import { type NoticeKind, noticeKinds } from './notice'
import { noticeSentence } from './notice-sentence'
import { type Ending, unsubscribeKeyFor } from './unsubscribe-address'

/** A mail but for its foot, and what one click in it ends; null where nothing can be ended. */
export type WrittenMail = Omit<MailContent, 'footer'> & { ending: Ending | null }

/** A whole address of ours in the reader's language, from a Danish one. */
export function wholeAddress(siteAddress: string, path: string, language: Language): string {
  return siteAddress + pathInLanguage(path, language)
}

/** The mail about one notice. */
export function writeNoticeMail(
  t: TFunction<'notifications'>,
  language: Language,
  notice: { kind: NoticeKind; path: string; slots: Readonly<Record<string, unknown>> },
  siteAddress: string,
): WrittenMail {
  const { subject, line } = noticeSentence(t, language, notice)
  const item = noticeKinds[notice.kind]
  return {
    subject,
    intro: line,
    sections: [],
    link: { label: t('mail.open'), href: wholeAddress(siteAddress, notice.path, language) },
    ending: item === 'moderation' ? null : item,
  }
}

/** The mail with its foot, and the address that one click ends such mails at; null for those that can't be turned off. */
export function withFooter(
  t: TFunction<'notifications'>,
  language: Language,
  { ending, ...mail }: WrittenMail,
  { siteAddress, unsubscribeKey }: { siteAddress: string; unsubscribeKey: string | null },
): { content: MailContent; unsubscribeUrl: string | null } {
  const paths = pathsIn(language)
  const choices = { text: t('mail.choices'), href: siteAddress + paths.notificationChoices() }
  if (unsubscribeKey === null) {
    return { content: { ...mail, footer: [{ text: t('mail.whyWithoutAccount'), href: null }] }, unsubscribeUrl: null }
  }
  if (ending === null) {
    return { content: { ...mail, footer: [{ text: t('mail.whyAlways'), href: null }] }, unsubscribeUrl: null }
  }
  const unsubscribeUrl = siteAddress + paths.unsubscribe(unsubscribeKeyFor(unsubscribeKey, ending))
  const name = endingName(t, ending)
  const footer = [
    { text: t('mail.why', { what: name }), href: null },
    choices,
    { text: t('mail.unsubscribe', { what: name }), href: unsubscribeUrl },
  ]
  return { content: { ...mail, footer }, unsubscribeUrl }
}

/** What one click ends, by the name that its choice has. */
export function endingName(t: TFunction<'notifications'>, ending: Ending): string {
  return ending === 'digest' ? t('endings.digest') : t(`items.${ending}.name`)
}
