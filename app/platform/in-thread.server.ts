import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Runs a script in a thread of its own, so that pages are served meanwhile, and gives what it posts. Rejects when the thread dies.
 * @param script from the folder of the project; it finds `input` as `workerData`
 */
export function inThread<Answer>(script: string, input: unknown): Promise<Answer> {
  const address = JSON.stringify(pathToFileURL(script).href)
  // A thread does not inherit the loader that reads TypeScript, so it registers its own.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${address}) })`
  return new Promise((resolve, reject) => {
    const worker = new Worker(start, { eval: true, workerData: input })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The computation ended without a result (exit code ${code}).`)))
  })
}
