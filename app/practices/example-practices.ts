import { areaById } from '~/catalogue/areas'
import type { TextRow } from '~/platform/delimited-text'
import {
  type EffectDirection,
  type EvidenceStrength,
  emptyText,
  evidenceStrengths,
  type PracticeText,
} from './practice-text'
import type { WorkedExample } from './worked-example'

/** One of the examples that no municipality sent in, with its label, its sources' place and the editors' letter. */
export type ExamplePractice = {
  slug: string
  label: string
  exampleOf: string | null
  constructed: boolean
  evidence: EvidenceStrength | null
  /** What it says now. */
  text: PracticeText
  /** Every version of its story, the first one first; the last is what it says now. */
  revisions: readonly PracticeText[]
}

const columns = [
  'id',
  'label',
  'title_da',
  'area',
  'model',
  'basis',
  'kommune',
  'maalgruppe_da',
  'indhold_da',
  'effekt_da',
  'evidens_effekt_redaktionel',
  'effekt_retning',
  'implementering_da',
  'barrierer_da',
  'forankring_da',
  'kontaktrolle_da',
  'indicator_ids',
  'source_note',
] as const
type Cells = Record<(typeof columns)[number], string>

const effectDirectionWords: Readonly<Record<string, EffectDirection>> = {
  positiv: 'positive',
  negativ: 'negative',
  'positiv-udlandet': 'positive-abroad',
  blandet: 'mixed',
  'ingen-paavist': 'none-shown',
  ukendt: 'unknown',
}

/**
 * The examples of a file, from its rows, header first. What the file has no column for (the problem, for one) stays empty:
 * it was not told. What `worked` tells of an example, version by version, stands above the row. Throws when the file is not as it should be, since it is part of the program.
 */
export function readExamplePractices(
  [header, ...rows]: readonly TextRow[],
  worked: readonly WorkedExample[] = [],
): ExamplePractice[] {
  const names = header?.cells ?? []
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new Error(`The example practices lack the columns ${missing.join(', ')}`)
  return rows.map(({ line, cells }) => {
    const row = Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)] ?? ''])) as Cells
    return inVersions(toExample(row, line), worked)
  })
}

function inVersions(example: Omit<ExamplePractice, 'revisions'>, worked: readonly WorkedExample[]): ExamplePractice {
  const told = worked.find(({ slug }) => slug === example.slug)
  const revisions = (told?.revisions ?? [{}]).map((parts) => ({ ...example.text, ...parts }))
  return { ...example, text: revisions.at(-1) ?? example.text, revisions }
}

function toExample(row: Cells, line: number): Omit<ExamplePractice, 'revisions'> {
  const area = areaById(row.area)
  const effectDirection = effectDirectionWords[row.effekt_retning]
  if (!area || !effectDirection) throw new Error(`Example practice on line ${line}: unknown area or effect direction`)
  return {
    slug: row.id,
    label: row.label,
    exampleOf: row.kommune || null,
    constructed: row.basis === 'konstrueret',
    evidence: evidenceStrengths.find((letter) => letter === row.evidens_effekt_redaktionel) ?? null,
    text: {
      ...emptyText,
      title: row.title_da,
      targetGroup: row.maalgruppe_da,
      content: row.indhold_da,
      notWorking: row.barrierer_da,
      effect: row.effekt_da,
      effectDirection,
      model: row.model,
      implementation: row.implementering_da,
      anchoring: row.forankring_da,
      contactFunction: row.kontaktrolle_da,
      sources: row.source_note,
      area: area.id,
      indicatorIds: row.indicator_ids.split(' ').filter((id) => id !== ''),
    },
  }
}
