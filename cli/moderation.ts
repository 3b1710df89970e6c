import type { Command } from 'commander'
import { withDatabase } from './with-database'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Adds `moderation verify` to the operator's commands. */
export function registerModerationCommands(program: Command): void {
  const group = program.command('moderation').description('the chained log of moderation')
  group
    .command('verify')
    .description('follow the chain of the log from its first line to its newest; exits 2 where it does not hold')
    .action(verify)
}

async function verify(): Promise<void> {
  await withDatabase(async () => {
    const { verifyLog } = await import('~/moderation/verify-log.server')
    const { lines, newestHash, fault } = await verifyLog()
    if (fault) {
      process.stderr.write(
        `Line ${fault.number}: ${faults[fault.fault]}. What stands from there on cannot be trusted.\n`,
      )
      process.exitCode = 2
      return
    }
    say(newestHash === null ? 'The log is empty.' : `The chain holds: ${lines} lines, newest hash ${newestHash}`)
  })
}

const faults = {
  gap: 'a line is missing',
  'broken-link': 'it does not carry the hash of the line before',
  'wrong-hash': 'it was changed after it was written',
}
