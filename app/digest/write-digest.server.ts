import { z } from 'zod'
import { findUser } from '~/accounts/user-store.server'
import { textsIn } from '~/i18n/texts.server'
import { listNotices } from '~/notifications/inbox-store.server'
import type { Visible } from '~/notifications/notice'
import type { MailWriter } from '~/notifications/send-mails.server'
import { pathsIn } from '~/paths'
import { digestSections, mailSections } from './digest-sections'

const digestSlots = z.object({ notices: z.array(z.uuid()) })

/** Writes a person's digest when it is sent, of what they may still see then; null when nothing of it is left. */
export function writeDigest(visible: Visible): MailWriter {
  return async ({ userId, slots, language }, siteAddress) => {
    if (userId === null) return null
    const user = await findUser(userId)
    const notices = await listNotices(userId, digestSlots.parse(slots).notices)
    const seen = await visible(
      userId,
      notices.map(({ about }) => about),
    )
    const t = textsIn(language, 'notifications')
    const sections = digestSections(
      t,
      language,
      notices.filter(({ about }) => seen.has(about)),
    )
    if (!user || sections.length === 0) return null
    return {
      subject: t('digest.subject'),
      intro: t('digest.mailIntro', { name: user.name }),
      sections: mailSections(t, language, sections, siteAddress),
      link: { label: t('digest.moreAll'), href: siteAddress + pathsIn(language).notifications() },
      ending: 'digest',
    }
  }
}
