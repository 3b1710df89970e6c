import { z } from 'zod'

/** Findings that refuse a file as a whole; each has its sentence under `collection:findings`. */
export const errorCodes = [
  'no-text',
  'no-rows',
  'missing-column',
  'unknown-column',
  'repeated-column',
  'broken-quotes',
  'wrong-cell-count',
  'ambiguous-decimals',
  'contradictory-decimals',
  'unknown-indicator',
  'misspelt-indicator',
  'unknown-municipality',
  'unknown-period',
  'duplicate',
  'bad-number',
  'bad-n',
  'unknown-status',
  'value-expected',
  'value-with-status',
  'impossible-value',
  'negative-value',
  'numerator-above-denominator',
  'possible-cpr',
  'no-totals',
  'impossible-context',
  'broken-workbook',
  'old-workbook',
  'large-workbook',
  'no-key-figures',
  'no-key-figure-name',
  'number-and-name',
  'bad-key-figure',
] as const

/** Findings for a person to weigh before publishing. */
export const warningCodes = [
  'jump',
  'drop-to-zero',
  'missing-municipalities',
  'small-number',
  'count-unknown',
  'dash-as-zero',
  'supersedes',
  'missing-in-context',
] as const

export type FindingCode = (typeof errorCodes)[number] | (typeof warningCodes)[number]

const codes = [...errorCodes, ...warningCodes] as const

const findingSchema = z.object({
  line: z.number().int(),
  /** The column's name in the file's own header; empty when it is about the whole line. */
  column: z.string(),
  code: z.enum(codes),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What is wrong, or worth a thought, at one place in a file. Lines and codes in `data` are text, amounts are numbers. */
export type Finding = Readonly<z.infer<typeof findingSchema>>

const findingListSchema = z.object({
  first: z.array(findingSchema),
  counts: z.partialRecord(z.enum(codes), z.number().int()),
})

/** What is kept of a file's findings: the first ones, errors before warnings, and how many there are of each kind in all. */
export type FindingList = z.infer<typeof findingListSchema>

const nothing: FindingList = { first: [], counts: {} }

/** Reads the kept findings back from the database; a batch that is still being read has none. */
export function readFindingList(document: unknown): FindingList {
  return Array.isArray(document) ? nothing : findingListSchema.parse(document)
}

/** True for a finding that refuses the file. */
export function isError(code: FindingCode): boolean {
  return errorCodes.some((error) => error === code)
}

const keptOfAKind = 100
const keptInAll = 500

/** Gathers findings while a file is read, without keeping them all: a wrong column in a large file makes very many. */
export function collectFindings() {
  const kept: Finding[] = []
  const counts: FindingList['counts'] = {}
  const total = (wanted: (code: FindingCode) => boolean) =>
    codes.filter(wanted).reduce((sum, code) => sum + (counts[code] ?? 0), 0)
  return {
    add(finding: Finding) {
      const seen = counts[finding.code] ?? 0
      counts[finding.code] = seen + 1
      if (seen < keptOfAKind) kept.push(finding)
    },
    errorCount: () => total(isError),
    warningCount: () => total((code) => !isError(code)),
    list(): FindingList {
      const byLine = [...kept].sort((one, other) => one.line - other.line)
      const errors = byLine.filter(({ code }) => isError(code))
      return { first: [...errors, ...byLine.filter(({ code }) => !isError(code))].slice(0, keptInAll), counts }
    },
  }
}

/** The findings of a small file, read at once, as they are shown. */
export function findingListOf(findings: readonly Finding[]): FindingList {
  const collector = collectFindings()
  for (const finding of findings) collector.add(finding)
  return collector.list()
}

export type FindingCollector = ReturnType<typeof collectFindings>
