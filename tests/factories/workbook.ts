import { strToU8, zipSync } from 'fflate'

/** A small xlsx file as De Kommunale Nøgletal gives one: texts shared, numbers as a spreadsheet keeps them. */
export function aWorkbook(sheets: Record<string, (string | number | null)[][]>): Uint8Array {
  const shared: string[] = []
  const names = Object.keys(sheets)
  const sheetXml = (rows: (string | number | null)[][]) =>
    rows
      .map((cells, row) => {
        const written = cells.map((cell, place) => {
          const at = `${String.fromCharCode(65 + place)}${row + 1}`
          if (cell === null) return ''
          if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
          shared.push(cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
          return `<c r="${at}" t="s"><v>${shared.length - 1}</v></c>`
        })
        return `<row r="${row + 1}">${written.join('')}</row>`
      })
      .join('')
  const parts = Object.values(sheets).map(
    (rows, index) =>
      [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${sheetXml(rows)}</sheetData></worksheet>`,
      ] as const,
  )
  const relation = (_: string, index: number) =>
    `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`
  const texts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map(relation).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(parts),
  }
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])))
}
