import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Result } from '~/platform/result'
import type { EditionFaults } from './assemble-edition'
import type { EditionInput } from './edition-input'
import type { HashedContent } from './hashed-content.server'

/** Assembles an edition in a thread of its own, so that pages are served meanwhile. Rejects when the thread dies. */
export function assembleInThread(input: EditionInput): Promise<Result<HashedContent, EditionFaults>> {
  const script = JSON.stringify(pathToFileURL('app/index/edition-worker.server.ts').href)
  // A thread does not inherit the loader that reads TypeScript, so it registers its own.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${script}) })`
  return new Promise((resolve, reject) => {
    const worker = new Worker(start, { eval: true, workerData: input })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The computation ended without a result (exit code ${code}).`)))
  })
}
