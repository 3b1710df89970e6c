import { readFileSync, statSync } from 'node:fs'
import type { Command } from 'commander'
import { verifyPackage } from '~/index/reproduction/verify-package.server'

/** Where the command writes: what was checked to `out`, one line a fault or difference to `error`. */
export type VerifyWriters = { out: (line: string) => void; error: (line: string) => void }

// No package is larger, see `openZip`; a file that is should not even be read.
const mostBytes = 64 * 1_048_576
const mostLines = 200

/** Adds `edition verify`, which needs no database. */
export function registerVerifyCommand(program: Command): void {
  const edition = program.commands.find((command) => command.name() === 'edition') ?? program.command('edition')
  edition
    .command('verify')
    .description('compute a downloaded edition again and compare; needs no database. Exit code 0 the same, 2 not')
    .argument('<file>', "an edition's package, FILE.zip")
    .action((file: string) => {
      process.exitCode = runVerify(file, {
        out: (line) => process.stdout.write(`${line}\n`),
        error: (line) => process.stderr.write(`${line}\n`),
      })
    })
}

/** `edition verify`. Gives the exit code: 0 everything is as it was computed here, 2 it isn't or can't be read. */
export function runVerify(file: string, { out, error }: VerifyWriters): number {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size > mostBytes) {
    error(
      `${file}: is ${stats?.isFile() ? 'larger than any package' : 'not there'}; right: the path of a package, FILE.zip`,
    )
    return 2
  }
  const verified = verifyPackage(readFileSync(file))
  if (!verified.ok) {
    for (const line of verified.problem.slice(0, mostLines)) error(line)
    const more = verified.problem.length - mostLines
    if (more > 0) error(`… and ${more} more.`)
    error(`${file}: is not the edition that it says it is.`)
    return 2
  }
  const { manifest, checked } = verified.value
  out(
    `${manifest.title.en} (${manifest.edition})${manifest.demoData ? ', demonstration data: all figures are invented' : ''}`,
  )
  for (const line of checked) out(`  the same: ${line}`)
  out('Compare the content hash with the one on the page about the method.')
  return 0
}
