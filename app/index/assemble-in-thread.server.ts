import { inThread } from '~/platform/in-thread.server'
import type { Result } from '~/platform/result'
import type { EditionFaults } from './assemble-edition'
import type { EditionInput } from './edition-input'
import type { HashedContent } from './hashed-content.server'

/** Assembles an edition in a thread of its own, so that pages are served meanwhile. Rejects when the thread dies. */
export function assembleInThread(input: EditionInput): Promise<Result<HashedContent, EditionFaults>> {
  return inThread('app/index/edition-worker.server.ts', input)
}
