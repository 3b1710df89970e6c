import { catalogueColumns } from '~/catalogue/catalogue-columns'
import type { Indicator } from '~/catalogue/indicator'

/** A valid, dull indicator: a share from Danmarks Statistik, higher is better, without a smallest count. */
export function anIndicator(differing: Partial<Indicator> = {}): Indicator {
  return {
    id: 'bu-dst-andel',
    area: 'udsatte-boern-og-unge',
    theme: 'tilbud',
    source: 'danmarks-statistik',
    name: { da: 'Anbragte børn i plejefamilie', en: 'Placed children in foster families' },
    unit: 'pct.',
    direction: 'higher',
    scored: differing.direction !== 'neutral',
    definitionDa: 'Andel af anbragte, der bor i en plejefamilie.',
    questionDa: null,
    answerScaleDa: null,
    valueRule: null,
    dstTable: 'ANBAAR12',
    dstSelection: null,
    dstDenominator: null,
    minN: null,
    frequency: 'årlig',
    firstPeriod: '2011',
    verification: 'confirmed',
    noteDa: null,
    aspect: 'process',
    ...differing,
  }
}

/** An indicator that is in the catalogue. */
export async function savedIndicator(differing: Partial<Indicator> = {}): Promise<Indicator> {
  const indicator = anIndicator(differing)
  // Only here: a unit test that wants a value has no database.
  const { saveIndicators } = await import('~/catalogue/indicator-store.server')
  await saveIndicators([indicator])
  return indicator
}

/** A catalogue file as text: the header and a row for each set of cells, dull where nothing is said. */
export function aCatalogueFile(rows: readonly Partial<Record<string, string>>[]): string {
  const dull: Record<string, string> = {
    id: 'bu-dst-andel',
    area: 'udsatte-boern-og-unge',
    theme: 'tilbud',
    source: 'danmarks-statistik',
    name_da: 'Anbragte børn',
    name_en: 'Placed children',
    unit: 'pct.',
    direction: 'higher',
    scored: 'yes',
    definition_da: 'Andel af børn.',
    frequency: 'årlig',
    verification: 'confirmed',
  }
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = rows.map((row) => catalogueColumns.map((column) => quoted({ ...dull, ...row }[column] ?? '')).join(','))
  return `${[catalogueColumns.join(','), ...lines].join('\n')}\n`
}
