import type { createLogger } from './logger'

export type Job = {
  name: string
  everyMs: number
  /** How long after the start it runs first; else after `everyMs`. */
  firstMs?: number
  /** `stopping` tells whether it should leave the rest for the next start. */
  run: (now: Date, stopping: () => boolean) => Promise<unknown>
}

const longestStopMs = 10_000

export type Jobs = { stop: () => Promise<void> }

/**
 * Starts the work that goes by the clock. A job is never started while its last run goes on; one that fails is logged and
 * tried again at its next time. `stop` starts nothing more and waits a while for what is under way.
 */
export function runJobs(logger: Pick<ReturnType<typeof createLogger>, 'error'>, jobs: readonly Job[]): Jobs {
  const underWay = new Map<string, Promise<unknown>>()
  let stopped = false
  const stopping = () => stopped
  const begin = (job: Job) => {
    if (stopped || underWay.has(job.name)) return
    const run = job
      .run(new Date(), stopping)
      .catch((error: Error) => logger.error({ job: job.name, err: error }))
      .finally(() => underWay.delete(job.name))
    underWay.set(job.name, run)
  }
  const timers = jobs.flatMap((job) => [
    ...(job.firstMs === undefined ? [] : [setTimeout(begin, job.firstMs, job).unref()]),
    setInterval(begin, job.everyMs, job).unref(),
  ])
  return {
    stop: async () => {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
      // What hangs on somebody else's server is cut off: a mail left half sent is taken up again at the next start.
      const patience = new Promise((resolve) => setTimeout(resolve, longestStopMs).unref())
      await Promise.race([Promise.all(underWay.values()), patience])
    },
  }
}
