import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runJobs } from './run-jobs'

describe('work that goes by the clock', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const quiet = { error: () => {} }

  /** A job that goes on until it is let go. */
  function aLongJob() {
    const runs: (() => void)[] = []
    const run = () => new Promise<void>((resolve) => void runs.push(resolve))
    return { runs, job: { name: 'long', everyMs: 1_000, run } }
  }

  it('is not started again while it goes on', async () => {
    const { runs, job } = aLongJob()
    runJobs(quiet, [job])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(runs).toHaveLength(1)
    runs[0]?.()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(runs).toHaveLength(2)
  })

  it('stops when what is under way has ended, and starts nothing more', async () => {
    const { runs, job } = aLongJob()
    const jobs = runJobs(quiet, [job])
    await vi.advanceTimersByTimeAsync(1_000)
    let stopped = false
    const stop = jobs.stop().then(() => {
      stopped = true
    })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(stopped).toBe(false)
    runs[0]?.()
    await stop
    await vi.advanceTimersByTimeAsync(5_000)
    expect(runs).toHaveLength(1)
  })

  it('that fails is told of and tried again', async () => {
    const told: unknown[] = []
    let runs = 0
    const run = async () => {
      runs += 1
      throw new Error('on purpose')
    }
    runJobs({ error: (line: object) => void told.push(line) }, [{ name: 'broken', everyMs: 1_000, firstMs: 10, run }])
    await vi.advanceTimersByTimeAsync(2_500)
    expect(runs).toBe(3)
    expect(told).toHaveLength(3)
    expect(told[0]).toMatchObject({ job: 'broken' })
  })

  it('learns that the site is stopping', async () => {
    const seen: boolean[] = []
    let go = () => {}
    const run = async (_now: Date, stopping: () => boolean) => {
      seen.push(stopping())
      await new Promise<void>((resolve) => {
        go = resolve
      })
      seen.push(stopping())
    }
    const jobs = runJobs(quiet, [{ name: 'asks', everyMs: 1_000, run }])
    await vi.advanceTimersByTimeAsync(1_000)
    const stop = jobs.stop()
    go()
    await stop
    expect(seen).toEqual([false, true])
  })
})
