import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readAllRows } from '~/platform/delimited-rows.server'
import { textOf } from '~/platform/delimited-text'
import { readCatalogue } from './catalogue-file'
import { countIndicators, saveIndicators } from './indicator-store.server'

/**
 * Fills an empty catalogue with the default one. `file` is `prisma/seed/indicators.csv` in the project's folder unless said
 * otherwise. Answers how many indicators it loaded; throws when the default catalogue itself is wrong.
 */
export async function loadDefaultCatalogue(file = path.resolve('prisma/seed/indicators.csv')): Promise<number> {
  if ((await countIndicators()) > 0) return 0
  const text = textOf(await readFile(file))
  if (text === null) throw new Error(`${file} is no text`)
  const { rows, brokenLines } = await readAllRows(text)
  const { indicators, findings } = readCatalogue(rows, brokenLines)
  if (findings.length > 0) throw new Error(`${file} is no valid catalogue: ${JSON.stringify(findings[0])}`)
  await saveIndicators(indicators)
  return indicators.length
}
