import { randomBytes } from 'node:crypto'
import { textsIn } from '~/i18n/texts.server'
import type { MailWriter } from '~/notifications/send-mails.server'
import { pathsIn } from '~/paths'
import { savePasswordReset } from './password-reset-store.server'
import { sha256 } from './sha256.server'

const hour = 3_600_000

/**
 * Writes the mail with a way to a new password. The way is made when the mail is sent, so that it waits nowhere: what stays
 * behind is its hash.
 */
export const writePasswordMail: MailWriter = async ({ userId, language }, siteAddress, now) => {
  if (userId === null) return null
  const token = randomBytes(32).toString('base64url')
  await savePasswordReset({
    tokenHash: sha256(token),
    userId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + hour),
  })
  const t = textsIn(language, 'accounts')
  return {
    subject: t('newPassword.mailSubject'),
    intro: t('newPassword.mailIntro'),
    sections: [{ heading: null, lines: [{ text: t('newPassword.mailIgnore'), href: null }] }],
    link: { label: t('newPassword.title'), href: siteAddress + pathsIn(language).newPassword(token) },
    ending: null,
  }
}
