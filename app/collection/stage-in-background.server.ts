import type { Actor } from '~/accounts/actor'
import { logError } from '~/platform/log-error.server'
import { type FigureFile, stageObservations } from './stage-observations.server'

/**
 * Begins to read a file and answers its batch's id at once, so that a page can show how far it has come. A reading that breaks
 * leaves its batch silent, which the page tells after a minute; what broke it goes to the log.
 */
export async function stageInBackground(actor: Actor, file: FigureFile): Promise<string> {
  const { batchId, finished } = await stageObservations(actor, file, () => new Date())
  // An edge: nobody waits for this promise, and unheard it would end the process.
  finished.catch((error: unknown) => logError(error, { batchId }))
  return batchId
}
