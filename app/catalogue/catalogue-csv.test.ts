import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAllRows } from '~/platform/delimited-rows.server'
import { catalogueCsv } from './catalogue-csv'
import { readCatalogue } from './catalogue-file'

describe('the catalogue as a file', () => {
  it('is the default catalogue again, letter for letter', async () => {
    const text = readFileSync('prisma/seed/indicators.csv', 'utf8')
    const { rows } = await readAllRows(text)
    expect(catalogueCsv(readCatalogue(rows).indicators)).toBe(text)
  })
})
