import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Runs a script in a thread of its own, so that pages are served meanwhile, and gives what it posts. Rejects when the thread dies.
 * @param script from the folder of the project; it finds `input` as `workerData`
 * @param limit milliseconds after which the thread is ended; none where nothing is said
 */
export function inThread<Answer>(script: string, input: unknown, { limit }: { limit?: number } = {}): Promise<Answer> {
  const address = JSON.stringify(pathToFileURL(script).href)
  // A thread does not inherit the loader that reads TypeScript, so it registers its own.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${address}) })`
  return new Promise((resolve, reject) => {
    const worker = new Worker(start, { eval: true, workerData: input })
    let why = 'ended without a result'
    const clock =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            why = `took longer than ${limit} ms and was ended`
            void worker.terminate()
          }, limit)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(clock)
      reject(new Error(`The computation ${why} (exit code ${code}).`))
    })
  })
}
