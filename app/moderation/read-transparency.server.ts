import { sha256 } from '~/accounts/sha256.server'
import { figuresFrom, type HalfYear } from './figures'
import { type ChainFault, findChainFault, type LogLine } from './log-entry'
import { listLogLines } from './log-store.server'

/** All that moderation shows to everybody, counted from the log alone. */
export async function readTransparency(): Promise<{ halves: HalfYear[]; lines: LogLine[]; fault: ChainFault | null }> {
  const lines = await listLogLines()
  return { halves: figuresFrom(lines), lines, fault: findChainFault(lines, sha256) }
}
