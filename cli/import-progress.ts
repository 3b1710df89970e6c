import { Presets, SingleBar } from 'cli-progress'

/** A progress bar on standard error, so that standard output stays clean; silent where nobody looks at a terminal. */
export function showProgress(title: string): { show: (read: number, total: number) => void; stop: () => void } {
  const format = `${title} {bar} {percentage} % | {value}/{total} | {eta_formatted}`
  const bar = new SingleBar(
    { stream: process.stderr, format, hideCursor: true, noTTYOutput: false },
    Presets.shades_classic,
  )
  let isStarted = false
  return {
    show(read, total) {
      if (!isStarted) bar.start(total, 0)
      isStarted = true
      bar.update(read)
    },
    stop() {
      if (isStarted) bar.stop()
    },
  }
}
