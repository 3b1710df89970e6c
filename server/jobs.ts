import { removeOldInvitations } from '~/accounts/invitation-store.server'
import { removeEndedSessions } from '~/accounts/session-store.server'
import type { createLogger } from './logger'

export type Jobs = { stop: () => void }

type Job = { name: string; everyMs: number; run: (now: Date) => Promise<unknown> }

/** Starts the work that goes by the clock. A job that fails is logged and tried again at its next time. */
export function startJobs(logger: ReturnType<typeof createLogger>, jobs: Job[] = scheduled): Jobs {
  const timers = jobs.map((job) =>
    setInterval(() => {
      job.run(new Date()).catch((error: Error) => logger.error({ job: job.name, err: error }))
    }, job.everyMs).unref(),
  )
  return {
    stop: () => {
      for (const timer of timers) clearInterval(timer)
    },
  }
}

const hour = 3_600_000
const day = 24 * hour

const scheduled: Job[] = [
  { name: 'remove ended sessions', everyMs: hour, run: (now) => removeEndedSessions(now) },
  {
    name: 'remove old invitations',
    everyMs: day,
    run: (now) => removeOldInvitations(new Date(now.getTime() - 30 * day)),
  },
]
