import type { Command } from 'commander'
import { computeIndex } from '~/index/engine/compute-index'
import { computeUncertainty } from '~/index/engine/compute-uncertainty'
import { computeSensitivity } from '~/index/engine/sensitivity'
import { sha256OfJson } from '~/index/method-hash.server'
import { failure, type Result, success } from '~/platform/result'
import { type DataFiles, type FaultLine, type MethodFile, readDataFiles, readMethodFile } from './index-input'
import { indexCsv, sensitivityCsv, uncertaintyCsv } from './index-output'
import { withSamples } from './index-sampling'

export type IndexOptions = {
  method?: string
  data?: string
  units?: string
  format?: string
  trace?: boolean
  draws?: string
  seed?: string
  sampling?: string
}

/** Where a command writes: results to `out`, one line a fault to `error`. */
export type Writers = { out: (text: string) => void; error: (line: string) => void }

type Input = DataFiles & MethodFile

/** Adds `index compute`, `index uncertainty` and `index sensitivity`; none needs a database. */
export function registerIndexCommands(program: Command): void {
  const index =
    program.commands.find((command) => command.name() === 'index') ??
    program.command('index').description('compute an index from a method file and a table of figures')
  const writers = {
    out: (text: string) => process.stdout.write(text),
    error: (line: string) => process.stderr.write(`${line}\n`),
  }

  withInput(index.command('compute'), 'scores, ranks and coverage')
    .option('--trace', 'every value on its way: as given, treated, normalised')
    .action((options: IndexOptions) => {
      process.exitCode = runCompute(options, writers)
    })
  withInput(index.command('uncertainty'), 'how far ranks move over the draws of the method')
    .option('--draws <number>', "how many draws (default: the method's)")
    .option('--seed <number>', "seed of the draws (default: the method's)")
    .option(
      '--sampling <file>',
      'sampling errors, CSV: unit, indicator, n, sd, numerator, denominator; values are drawn too',
    )
    .action((options: IndexOptions) => {
      process.exitCode = runUncertainty(options, writers)
    })
  withInput(index.command('sensitivity'), 'what ranks depend on, choice by choice, and how indicators hang together')
    .option('--draws <number>', 'how many draws of weights and of values (default: 200)')
    .option('--seed <number>', "seed of the draws (default: the method's)")
    .option('--sampling <file>', 'sampling errors, as for uncertainty')
    .action((options: IndexOptions) => {
      process.exitCode = runSensitivity(options, writers)
    })
}

function withInput(command: Command, description: string): Command {
  return command
    .description(description)
    .option('--method <file>', 'method, JSON (required)')
    .option('--data <file>', 'figures, CSV: unit, then one column an indicator (required)')
    .option('--units <file>', 'unit table, CSV: unit, then denominators and groups')
    .option('--format <format>', 'json or csv', 'json')
}

/** `index compute`. Gives the exit code: 0 done, 2 the input is wrong. */
export function runCompute(options: IndexOptions, writers: Writers): number {
  return run(options, writers, ({ method, document, figures, notes, lineOf }) => {
    const result = computeIndex(method, figures, { trace: options.trace ?? false })
    if (!result.ok) return failure(result.problem.map(lineOf))
    const { value } = result
    if (options.format === 'csv') return success(indexCsv(value))
    return success(json({ method: stamp(method.id, document), ...value, notes: [...value.notes, ...notes] }))
  })
}

/** `index uncertainty`. Gives the exit code: 0 done, 2 the input is wrong. */
export function runUncertainty(options: IndexOptions, writers: Writers): number {
  const numbers = drawNumbers(options)
  if (!numbers.ok) return refuse(numbers.problem, writers)
  return run(options, writers, ({ method, document, figures, notes, lineOf }) => {
    const sampled = withSamples(method, figures, options.sampling)
    if (!sampled.ok) return sampled
    const result = computeUncertainty(sampled.value.method, sampled.value.figures, numbers.value)
    if (!result.ok) {
      const { method: methodFaults, data } = result.problem
      const lines = methodFaults.map(
        ({ path, wrong, right }) => `${options.method}, ${path}: ${wrong}; right: ${right}`,
      )
      return failure([...lines, ...data.map(lineOf)])
    }
    const { value } = result
    if (options.format === 'csv') return success(uncertaintyCsv(value))
    const said = [...value.notes, ...notes, ...sampled.value.notes]
    return success(json({ method: stamp(method.id, document), ...value, notes: said }))
  })
}

/** `index sensitivity`. Gives the exit code: 0 done, 2 the input is wrong. */
export function runSensitivity(options: IndexOptions, writers: Writers): number {
  const numbers = drawNumbers(options)
  if (!numbers.ok) return refuse(numbers.problem, writers)
  return run(options, writers, ({ method, document, figures, notes, lineOf }) => {
    const sampled = withSamples(method, figures, options.sampling)
    if (!sampled.ok) return sampled
    const result = computeSensitivity(method, sampled.value.figures, numbers.value)
    if (!result.ok) return failure(result.problem.map(lineOf))
    if (options.format === 'csv') return success(sensitivityCsv(result.value))
    const said = [...result.value.notes, ...notes]
    return success(json({ method: stamp(method.id, document), ...result.value, notes: said }))
  })
}

function run(options: IndexOptions, writers: Writers, work: (input: Input) => Result<string, FaultLine[]>): number {
  const input = readInput(options)
  const output = input.ok ? work(input.value) : input
  if (!output.ok) return refuse(output.problem, writers)
  writers.out(output.value)
  return 0
}

function refuse(lines: readonly FaultLine[], writers: Writers): number {
  for (const line of lines) writers.error(line)
  return 2
}

function readInput({ method: methodFile, data: dataFile, units, format }: IndexOptions): Result<Input, FaultLine[]> {
  const faults: FaultLine[] = []
  if (format !== undefined && format !== 'json' && format !== 'csv') {
    faults.push(`--format: is "${format}"; right: json or csv`)
  }
  if (methodFile === undefined) faults.push('--method: is missing; right: the path of a method file')
  if (dataFile === undefined) faults.push('--data: is missing; right: the path of a CSV file')
  if (faults.length > 0 || methodFile === undefined || dataFile === undefined) return failure(faults)
  const method = readMethodFile(methodFile)
  if (!method.ok) return method
  const data = readDataFiles(method.value.method, dataFile, units)
  return data.ok ? success({ ...method.value, ...data.value }) : data
}

function drawNumbers({ draws, seed }: IndexOptions): Result<{ draws?: number; seed?: number }, FaultLine[]> {
  const faults: FaultLine[] = []
  const numbers = {
    ...(draws === undefined ? {} : { draws: wholeNumber('--draws', draws, 1, 100_000) }),
    ...(seed === undefined ? {} : { seed: wholeNumber('--seed', seed, 0, Number.MAX_SAFE_INTEGER) }),
  }
  return faults.length > 0 ? failure(faults) : success(numbers)

  function wholeNumber(name: string, text: string, least: number, most: number): number {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (!(number >= least && number <= most)) {
      faults.push(`${name}: is "${text}"; right: a whole number from ${least} to ${most}`)
    }
    return number
  }
}

function stamp(id: string, document: unknown): { id: string; sha256: string } {
  return { id, sha256: sha256OfJson(document) }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
