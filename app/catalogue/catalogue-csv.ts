import { type CatalogueColumn, catalogueColumns } from './catalogue-columns'
import type { Indicator } from './indicator'

/** The catalogue as a file that can be imported again: UTF-8 text, comma, LF, quoted where needed. */
export function catalogueCsv(indicators: readonly Indicator[]): string {
  const lines = indicators.map((indicator) => {
    const cells = cellsOf(indicator)
    return catalogueColumns.map((column) => quoted(cells[column])).join(',')
  })
  return `${[catalogueColumns.join(','), ...lines].join('\n')}\n`
}

function cellsOf(indicator: Indicator): Record<CatalogueColumn, string> {
  return {
    id: indicator.id,
    area: indicator.area,
    theme: indicator.theme,
    source: indicator.source,
    name_da: indicator.name.da,
    name_en: indicator.name.en,
    unit: indicator.unit,
    direction: indicator.direction,
    scored: indicator.scored ? 'yes' : 'no',
    definition_da: indicator.definitionDa,
    question_da: indicator.questionDa ?? '',
    answer_scale_da: indicator.answerScaleDa ?? '',
    value_rule: indicator.valueRule ?? '',
    dst_table: indicator.dstTable ?? '',
    dst_selection: indicator.dstSelection ?? '',
    dst_denominator: indicator.dstDenominator ?? '',
    min_n: indicator.minN === null ? '' : String(indicator.minN),
    frequency: indicator.frequency,
    first_period: indicator.firstPeriod ?? '',
    verification: indicator.verification,
    note_da: indicator.noteDa ?? '',
    aspect: indicator.aspect ?? '',
  }
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
