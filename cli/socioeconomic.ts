import type { Command } from 'commander'
import { computeNeed, type Need, type NeedInput } from '~/peers/socioeconomic/compute-need'
import { csvText, machineCsv } from '~/platform/csv-text'
import { type NeedFiles, readNeedFiles } from './socioeconomic-input'

/** Where a command writes: results to `out`, one line a fault to `error`. */
export type Writers = { out: (text: string) => void; error: (line: string) => void }

type NeedOptions = Partial<NeedFiles> & { format?: string }

const formats = `
Files, comma-separated with dots before decimals:
  criteria    unit, then one column a criterion: how many (persons, dwellings …) in each unit; no empty cells,
              and a column "population" unless --population is given
  weights     criterion, weight: summing to 100 or 1; every criterion is a column of the criteria file
  population  unit, population

index = sum over criteria of weight x (unit's count / country's count), divided by (unit's population / country's).
1 is the country; the mean weighted by population is 1. Exit codes: 0 done, 2 the input is wrong.`

/** Adds `socioeconomic compute`; it needs no database. */
export function registerSocioeconomicCommands(program: Command): void {
  program
    .command('socioeconomic')
    .description('the socio-economic index: need, never quality')
    .command('compute')
    .description('compute the index from criteria and weights')
    .option('--criteria <file>', 'counts by unit and criterion, CSV (required)')
    .option('--weights <file>', 'weights by criterion, CSV (required)')
    .option('--population <file>', 'population by unit, CSV (default: a column of the criteria file)')
    .option('--country <unit>', 'the row that is the whole country (default: the sum of all units is it)')
    .option('--any-sum', 'take weights that do not sum to 100 or 1: criteria are left out on purpose')
    .option('--format <format>', 'json or csv', 'json')
    .addHelpText('after', formats)
    .action((options: NeedOptions) => {
      process.exitCode = runNeed(options, {
        out: (text) => process.stdout.write(text),
        error: (line) => process.stderr.write(`${line}\n`),
      })
    })
}

/** `socioeconomic compute`. Gives the exit code: 0 done, 2 the input is wrong. */
export function runNeed({ criteria, weights, format = 'json', ...rest }: NeedOptions, { out, error }: Writers): number {
  if (criteria === undefined) error('--criteria: is missing; right: the path of a CSV file')
  if (weights === undefined) error('--weights: is missing; right: the path of a CSV file')
  if (format !== 'json' && format !== 'csv') error(`--format: is "${format}"; right: json or csv`)
  if (criteria === undefined || weights === undefined || (format !== 'json' && format !== 'csv')) return 2
  const input = readNeedFiles({ ...rest, criteria, weights })
  if (!input.ok) {
    for (const line of input.problem) error(line)
    return 2
  }
  const needs = computeNeed(input.value)
  out(format === 'csv' ? csvOf(needs) : `${JSON.stringify(documentOf(input.value, needs), null, 2)}\n`)
  return 0
}

function documentOf({ weights, population }: NeedInput, needs: readonly Need[]) {
  const people = population.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const weighted = needs.reduce((sum, { index }, place) => sum + (index ?? 0) * ((population[place] ?? 0) / people), 0)
  return {
    weights: Object.fromEntries(weights),
    populationWeightedMean: weighted,
    units: needs.map(({ unit, index, parts }, place) => ({
      unit,
      population: population[place] ?? null,
      index,
      parts: Object.fromEntries(parts),
    })),
  }
}

function csvOf(needs: readonly Need[]): string {
  const criteria = [...(needs[0]?.parts.keys() ?? [])]
  return csvText(
    [['unit', 'index', ...criteria], ...needs.map(({ unit, index, parts }) => [unit, index, ...parts.values()])],
    machineCsv,
  )
}
