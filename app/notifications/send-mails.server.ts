import { textsIn } from '~/i18n/texts.server'
import type { Letter, Post } from '~/platform/mail/post'
import { mailHtml, mailText } from './mail-content'
import type { Visible } from './notice'
import { isNoticeKind } from './notice-sentence'
import {
  type ClaimedMail,
  claimMail,
  listDueMails,
  saveDropped,
  saveFailed,
  savePostponed,
  saveSent,
} from './outbox-store.server'
import { claimLasts, mostAttempts, nextAttempt } from './retry'
import { type WrittenMail, withFooter, writeNoticeMail } from './write-mail'

/** Writes a mail of a kind that rooms above know; null when there is nothing left to tell. */
export type MailWriter = (mail: ClaimedMail, siteAddress: string, now: Date) => Promise<WrittenMail | null>

export type MailWork = {
  post: Post
  /** Asked right before each mail goes out. */
  visible: Visible
  /** By kind, those whose words are made at the very moment of sending. */
  writers: Readonly<Record<string, MailWriter>>
  /** Before the path of each link. */
  siteAddress: string
  /** Ends each Message-ID. */
  messageDomain: string
  /** Told of each mail by its id and kind; never an address or a word of it. */
  tell: (happened: { mail: string; kind: string; outcome: MailOutcome; problem?: string }) => void
  /** True when the process is stopping. */
  stopping: () => boolean
}

export type MailOutcome = 'sent' | 'dropped' | 'postponed' | 'failed'

const atATime = 20

/**
 * Sends what waits in the outbox, one mail after the other, until it is empty, the mail server can't be reached or the
 * process stops. A mail is claimed before it is sent, so that no two processes send it; one that a crash left claimed is
 * sent again, under the same Message-ID, when its claim has run out.
 */
export async function sendMails(work: MailWork, clock: () => Date): Promise<Record<MailOutcome, number>> {
  const counts = { sent: 0, dropped: 0, postponed: 0, failed: 0 }
  try {
    while (!work.stopping()) {
      const now = clock()
      const due = await listDueMails(now, new Date(now.getTime() - claimLasts), atATime)
      if (due.length === 0) break
      for (const one of due) {
        if (work.stopping()) break
        const mail = await claimMail(one, clock())
        if (!mail) continue
        const { outcome, problem, unreachable } = await sendMail(mail, work, clock)
        counts[outcome] += 1
        work.tell({ mail: mail.id, kind: mail.kind, outcome, ...(problem === undefined ? {} : { problem }) })
        if (unreachable) return counts
      }
    }
    return counts
  } finally {
    work.post.rest()
  }
}

type Sent = { outcome: MailOutcome; problem?: string; unreachable?: boolean }

async function sendMail(mail: ClaimedMail, work: MailWork, clock: () => Date): Promise<Sent> {
  if (mail.attempt > mostAttempts) return giveUp(mail, 'never finished')
  const letter = await letterOf(mail, work, clock())
  if (typeof letter === 'string') {
    await saveDropped(mail.id, letter)
    return { outcome: 'dropped', problem: letter }
  }
  const delivery = await work.post.deliver(letter)
  if (delivery.kind === 'accepted') {
    await saveSent(mail.id, clock())
    return { outcome: 'sent' }
  }
  const { kind, problem } = delivery
  const again = kind === 'refused' ? null : nextAttempt(mail.attempt, clock())
  if (again === null) return giveUp(mail, problem)
  await savePostponed(mail, again, problem)
  return { outcome: 'postponed', problem, unreachable: kind === 'unreachable' }
}

async function giveUp(mail: ClaimedMail, problem: string): Promise<Sent> {
  await saveFailed(mail, problem)
  return { outcome: 'failed', problem }
}

/** The letter, or why there is none to send any more. */
async function letterOf(mail: ClaimedMail, work: MailWork, now: Date): Promise<Letter | string> {
  if (mail.to === null) return 'nobody to send it to'
  const { siteAddress } = work
  const written = await writtenMail(mail, work, now)
  if (written === null) return 'nothing left to tell'
  // Last of all: between this answer and the mail server there is nothing more to wait for.
  if (mail.userId !== null && !(await work.visible(mail.userId, [mail.about])).has(mail.about)) return 'not visible'
  const t = textsIn(mail.language, 'notifications')
  const { content, unsubscribeUrl } = withFooter(t, mail.language, written, {
    siteAddress,
    unsubscribeKey: mail.unsubscribeKey,
  })
  return {
    messageId: `${mail.id}@${work.messageDomain}`,
    fileName: `${mail.id}.eml`,
    to: mail.to,
    subject: content.subject,
    text: mailText(content),
    html: mailHtml(content, mail.language),
    unsubscribeUrl,
  }
}

async function writtenMail(mail: ClaimedMail, work: MailWork, now: Date): Promise<WrittenMail | null> {
  const writer = work.writers[mail.kind]
  if (writer) return writer(mail, work.siteAddress, now)
  const { kind } = mail
  if (!isNoticeKind(kind)) return null
  return writeNoticeMail(textsIn(mail.language, 'notifications'), mail.language, { ...mail, kind }, work.siteAddress)
}
