import type { Command } from 'commander'
import { prepareIndex } from '~/index/engine/prepare-index'
import { explainDifference } from '~/index/explanation/explain-difference'
import { whatItTakes } from '~/index/explanation/what-it-takes'
import { sha256OfJson } from '~/index/method-hash.server'
import { failure, type Result, success } from '~/platform/result'
import type { Writers } from './index-compute'
import {
  type DataFiles,
  type FaultLine,
  type MethodFile,
  numberPattern,
  readDataFiles,
  readMethodFile,
} from './index-input'

type Files = { method?: string | undefined; data?: string | undefined; units?: string | undefined }

export type ExplainOptions = Files & {
  earlierMethod?: string
  earlierData?: string
  earlierUnits?: string
  unit?: string
}
export type WhatIfOptions = Files & { unit?: string; indicator?: string; value?: string }

/** Adds `index explain` and `index what-if`; neither needs a database. */
export function registerExplainCommands(program: Command): void {
  const index = program.commands.find((command) => command.name() === 'index') ?? program.command('index')
  const writers = {
    out: (text: string) => process.stdout.write(text),
    error: (line: string) => process.stderr.write(`${line}\n`),
  }
  withFiles(index.command('explain'), 'why scores and ranks differ from an earlier computation, in parts that add up')
    .option('--earlier-data <file>', 'the earlier figures (required)')
    .option('--earlier-method <file>', 'the earlier method (default: the same)')
    .option('--earlier-units <file>', 'the earlier unit table (default: the same)')
    .option('--unit <unit>', 'this unit alone (default: all)')
    .action((options: ExplainOptions) => {
      process.exitCode = runExplain(options, writers)
    })
  withFiles(index.command('what-if'), 'score, rank and interval of a unit had one of its values been another')
    .option('--unit <unit>', 'whose value (required)')
    .option('--indicator <indicator>', 'which value (required)')
    .option('--value <number>', 'the other value, in the unit of the indicator (required)')
    .action((options: WhatIfOptions) => {
      process.exitCode = runWhatIf(options, writers)
    })
}

function withFiles(command: Command, description: string): Command {
  return command
    .description(description)
    .option('--method <file>', 'method, JSON (required)')
    .option('--data <file>', 'figures, CSV: unit, then one column an indicator (required)')
    .option('--units <file>', 'unit table, CSV: unit, then denominators and groups')
}

/** `index explain`. Gives the exit code: 0 done, 2 the input is wrong. */
export function runExplain(options: ExplainOptions, writers: Writers): number {
  const { method, data, units, earlierData, earlierMethod = method, earlierUnits = units, unit } = options
  const after = readFiles({ method, data, units })
  const missing = earlierData === undefined ? ['--earlier-data: is missing; right: the path of a CSV file'] : []
  if (!after.ok) return refuse([...after.problem, ...missing], writers)
  const before = readFiles({ method: earlierMethod, data: earlierData, units: earlierUnits })
  if (!before.ok) return refuse(missing.length > 0 ? missing : before.problem, writers)
  const known = [...new Set([...after.value.figures.units, ...before.value.figures.units])]
  if (unit !== undefined && !known.includes(unit)) return refuse([unknownUnit(unit)], writers)
  const explain = explainDifference(before.value, after.value)
  const explained = (unit === undefined ? known : [unit]).map((one) => ({ unit: one, ...explain(one) }))
  return answer({ method: stamp(after.value), earlier: stamp(before.value), units: explained }, writers)
}

/** `index what-if`. Gives the exit code: 0 done, 2 the input is wrong. */
export function runWhatIf({ unit, indicator, value, ...files }: WhatIfOptions, writers: Writers): number {
  const read = readFiles(files)
  const faults = read.ok ? [] : [...read.problem]
  if (unit === undefined) faults.push('--unit: is missing; right: a unit of the figures')
  if (indicator === undefined) faults.push('--indicator: is missing; right: an indicator of the method')
  if (value === undefined || !numberPattern.test(value)) {
    faults.push(`--value: ${value === undefined ? 'is missing' : `is "${value}"`}; right: a number, dot for decimals`)
  }
  if (!read.ok || faults.length > 0 || unit === undefined || indicator === undefined) return refuse(faults, writers)
  const { method, figures } = read.value
  if (!figures.units.includes(unit)) return refuse([unknownUnit(unit)], writers)
  if (!method.indicators.has(indicator)) {
    return refuse([`--indicator: the method has no "${indicator}"; right: an indicator of the method`], writers)
  }
  const found = whatItTakes(method, figures, { unit, indicatorId: indicator, value: Number(value) })
  if (found === null) {
    const wrong = 'has no value there, no score, or no use for the value'
    return refuse([`--unit: "${unit}" ${wrong}; right: a unit with a value of the indicator and a score`], writers)
  }
  return answer({ method: stamp(read.value), unit, indicator, value: Number(value), ...found }, writers)
}

function readFiles({ method: methodFile, data, units }: Files): Result<MethodFile & DataFiles, FaultLine[]> {
  const faults: FaultLine[] = []
  if (methodFile === undefined) faults.push('--method: is missing; right: the path of a method file')
  if (data === undefined) faults.push('--data: is missing; right: the path of a CSV file')
  if (methodFile === undefined || data === undefined) return failure(faults)
  const method = readMethodFile(methodFile)
  if (!method.ok) return method
  const figures = readDataFiles(method.value.method, data, units)
  if (!figures.ok) return figures
  const sound = prepareIndex(method.value.method, figures.value.figures)
  if (!sound.ok) return failure(sound.problem.map(figures.value.lineOf))
  return success({ ...method.value, ...figures.value })
}

function unknownUnit(unit: string): FaultLine {
  return `--unit: the figures have no "${unit}"; right: a unit of the figures`
}

function refuse(lines: readonly FaultLine[], writers: Writers): number {
  for (const line of lines) writers.error(line)
  return 2
}

function answer(value: unknown, writers: Writers): number {
  writers.out(`${JSON.stringify(value, null, 2)}\n`)
  return 0
}

function stamp({ method, document }: MethodFile): { id: string; sha256: string } {
  return { id: method.id, sha256: sha256OfJson(document) }
}
