import { removeOldInvitations } from '~/accounts/invitation-store.server'
import { removeOldPasswordResets } from '~/accounts/password-reset-store.server'
import { removeEndedSessions } from '~/accounts/session-store.server'
import { writePasswordMail } from '~/accounts/write-password-mail.server'
import { isWorkingTime } from '~/digest/digest-period'
import { removeOldRuns } from '~/digest/digest-store.server'
import { makeDigests } from '~/digest/make-digests.server'
import { tellOfNews } from '~/digest/tell-of-news.server'
import { visibleAbouts } from '~/digest/visible-abouts.server'
import { writeDigest } from '~/digest/write-digest.server'
import { publishDueEditions } from '~/index/process/publish-due-editions.server'
import { drawSample } from '~/moderation/draw-sample.server'
import { forgetReporters } from '~/moderation/forget-reporters.server'
import { removeOldNotifications } from '~/notifications/inbox-store.server'
import { removeOldMails } from '~/notifications/outbox-store.server'
import { letterFolder } from '~/notifications/read-letters.server'
import { sendMails } from '~/notifications/send-mails.server'
import { removeOrphanedFiles } from '~/platform/files/remove-orphaned-files.server'
import { filePost } from '~/platform/mail/file-post.server'
import { domainOf } from '~/platform/mail/mail-settings'
import { smtpPost } from '~/platform/mail/smtp-post.server'
import type { Settings } from '~/platform/settings.server'
import { remindOfPlans } from '~/practices/plans/remind-of-plans.server'
import { remindOfReviews } from '~/practices/workflow/remind-of-reviews.server'
import type { createLogger } from './logger'
import { type Job, type Jobs, runJobs } from './run-jobs'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const before = (now: Date, age: number) => new Date(now.getTime() - age)

/** Starts the work that goes by the clock: rooms above hand down what a lower room needs and can't know. */
export function startJobs(logger: ReturnType<typeof createLogger>, settings: Settings): Jobs {
  return runJobs(logger, [
    ...housekeeping,
    ...moderation,
    publication,
    files(logger),
    news(),
    ...reminders,
    mails(logger, settings),
  ])
}

const housekeeping: Job[] = [
  { name: 'remove ended sessions', everyMs: hour, run: (now) => removeEndedSessions(now) },
  { name: 'remove old ways to a new password', everyMs: hour, run: (now) => removeOldPasswordResets(now) },
  { name: 'remove old invitations', everyMs: day, run: (now) => removeOldInvitations(before(now, 30 * day)) },
  {
    name: 'remove old notifications and mails',
    everyMs: day,
    firstMs: 10 * minute,
    run: async (now) => {
      await removeOldNotifications(before(now, 365 * day))
      await removeOldMails(before(now, 90 * day))
      await removeOldRuns(before(now, 90 * day))
    },
  },
]

const moderation: Job[] = [
  { name: 'draw decisions to be judged again', everyMs: hour, firstMs: 3 * minute, run: (now) => drawSample(now) },
  { name: 'forget who sent notices', everyMs: day, firstMs: 20 * minute, run: (now) => forgetReporters(now) },
]

/** At the set time, and soon after a start what became due while the site was down. */
const publication: Job = {
  name: 'publish editions that are due',
  everyMs: 15 * second,
  firstMs: 2 * second,
  run: (now) => publishDueEditions(now),
}

/** A file whose bytes are gone can't be made again: an operator is told, and it is left as it is. */
function files(logger: ReturnType<typeof createLogger>): Job {
  return {
    name: 'remove orphaned files',
    everyMs: day,
    firstMs: 15 * minute,
    run: async (now) => {
      const { missing, ...done } = await removeOrphanedFiles(now)
      logger.info({ job: 'remove orphaned files', ...done })
      if (missing.length > 0) logger.error({ job: 'remove orphaned files', missing })
    },
  }
}

/** The first run looks back over two weeks, in case the site was down; the next ones to the last, and a little. */
function news(): Job {
  let lookedAt: Date | null = null
  return {
    name: 'tell of news',
    everyMs: 10 * minute,
    firstMs: 20 * second,
    run: async (now) => {
      await tellOfNews(lookedAt === null ? before(now, 14 * day) : before(lookedAt, 15 * minute), now)
      lookedAt = now
    },
  }
}

const reminders: Job[] = [
  {
    name: 'remind of reviews and plans',
    everyMs: hour,
    firstMs: 2 * minute,
    run: async (now) => {
      // Before the digests of the morning, and never at night: some want to be told at once.
      if (!isWorkingTime(now)) return
      await remindOfReviews(now)
      await remindOfPlans(now)
    },
  },
  { name: 'make digests', everyMs: 5 * minute, firstMs: minute, run: (now) => makeDigests(now) },
]

function mails(logger: ReturnType<typeof createLogger>, settings: Settings): Job {
  const { smtpUrl, from } = settings.mail
  const clock = () => new Date()
  const visible = visibleAbouts(clock)
  const work = {
    post: smtpUrl === null ? filePost(letterFolder(), from) : smtpPost(smtpUrl, from),
    visible,
    writers: { digest: writeDigest(visible), 'password-reset': writePasswordMail },
    siteAddress: settings.publicUrl ?? `http://localhost:${settings.port}`,
    messageDomain: domainOf(from) ?? 'localhost',
    tell: (happened: { outcome: string }) =>
      happened.outcome === 'failed'
        ? logger.error({ job: 'mail', ...happened })
        : logger.info({ job: 'mail', ...happened }),
  }
  return {
    name: 'send mails',
    everyMs: 3 * second,
    run: (_now, stopping) => sendMails({ ...work, stopping }, clock),
  }
}
