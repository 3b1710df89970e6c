import { sha256 } from '~/accounts/sha256.server'
import { type ChainFault, findChainFault } from './log-entry'
import { listLogLines } from './log-store.server'

/** Follows the chain of the log from its first line to its newest. */
export async function verifyLog(): Promise<{ lines: number; newestHash: string | null; fault: ChainFault | null }> {
  const lines = await listLogLines()
  return { lines: lines.length, newestHash: lines.at(-1)?.hash ?? null, fault: findChainFault(lines, sha256) }
}
