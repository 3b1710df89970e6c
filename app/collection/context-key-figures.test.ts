import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '~/platform/read-workbook.server'
import { aWorkbook } from '../../tests/factories/workbook'
import { municipalityOfName, readCell, repaired, withoutFootnotes } from './context-cells'
import { keyFigureSheets } from './key-figure-sheets.server'
import { readKeyFigureFile } from './read-key-figure-file'

async function read(bytes: Uint8Array) {
  const sheets = await keyFigureSheets(bytes)
  if (!sheets.ok) return { keyFigures: [], said: [sheets.problem.code as string], otherAreas: [] }
  const { keyFigures, findings, otherAreas } = readKeyFigureFile(sheets.value.sheets, sheets.value.brokenLines)
  const said = findings
    .filter(({ code }) => code !== 'missing-in-context')
    .map(({ line, column, code }) => `${line} ${column} ${code}`)
  const bare = keyFigures.map(({ name, cells }) => ({
    name,
    cells: cells.map(({ municipalityCode, period, value, status }) => [municipalityCode, period, value ?? status]),
  }))
  return { keyFigures: bare, said, otherAreas }
}

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('a workbook of De Kommunale Nøgletal', () => {
  const workbook = (rows: (string | number | null)[][]) =>
    aWorkbook({
      'nwRap-1': [
        ['De Kommunale N¯gletal'],
        [],
        [null, 'Kom.nr', 1995, 2023, 2024],
        [],
        ['Socio¯konomisk indeks'],
        ...rows,
        ['Gennemsnit (15)', null, 'M', 1, 1],
        [],
        ['Tegnforklaring:'],
        ['M  Det pÂgÊldende n¯gletal mangler for Âret.'],
      ],
      Forklaring: [['Se www.noegletal.dk']],
    })

  it('is read with its letters put right, its marks left out, and the country as 100', async () => {
    const { keyFigures, said, otherAreas } = await read(
      workbook([
        ['K¯benhavns Kommune', 101, 'M', 1.1499999999999999, 1.04],
        ['Hiller¯d Kommune (3)', 219, 'M', 'U', 0.8],
      ]),
    )
    expect(said).toEqual([])
    expect(keyFigures).toEqual([
      {
        name: 'Socioøkonomisk indeks',
        cells: [
          ['101', '1995', 'missing'],
          ['101', '2023', 115],
          ['101', '2024', 104],
          ['219', '1995', 'missing'],
          ['219', '2023', 'undefined'],
          ['219', '2024', 80],
        ],
      },
    ])
    expect(otherAreas).toEqual(['Gennemsnit'])
  })

  it('names sheet, cell and row of every fault', async () => {
    const { said } = await read(
      workbook([
        ['Københavns Kommune', 101, 'M', 'x', '1,04,2'],
        ['Aarhus Kommune', 101, 'M', 1.1, 1.1],
        ['Odense Kommune', 461, 'M', 1.1, '-'],
        ['Odense Kommune', 461, 'M', 1.2, 1.2],
      ]),
    )
    expect(said).toEqual([
      '6 nwRap-1!D6 bad-key-figure',
      '6 nwRap-1!E6 bad-key-figure',
      '7 nwRap-1!B7 number-and-name',
      '9 nwRap-1!C9 duplicate',
      '9 nwRap-1!D9 duplicate',
      '9 nwRap-1!E9 duplicate',
      '8 nwRap-1!E8 impossible-context',
    ])
  })

  it('that is old, broken, or unpacks to more than anybody typed is refused before it is read', async () => {
    expect((await read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).said).toEqual(['old-workbook'])
    expect((await read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]))).said).toEqual(['broken-workbook'])
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect((await read(bomb)).said).toEqual(['large-workbook'])
    const far = aWorkbook({ a: [[1]] })
    expect(readWorkbook(far)).toMatchObject({ ok: true })
    const entities = zipSync({
      'xl/workbook.xml': strToU8('<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook><sheets>&a;</sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>'),
    })
    expect(readWorkbook(entities)).toEqual({ ok: false, problem: 'broken' })
  })
})

describe('a text file of De Kommunale Nøgletal', () => {
  it('is read in latin-1 with decimal comma, several key figures, and - as a true nought', async () => {
    const { keyFigures, said } = await read(
      latin1(
        'De Kommunale Nøgletal;;;\n;;;\n;Kom.nr;2022;2023\n;;;\nAndel udpendlere;;;\nÆrø Kommune;492;15,5;M\nLæsø Kommune;825;-;U\n;;;\nUdgift pr. indbygger;;;\nÆrø Kommune;492;1.234;1.250\n;;;\nTegnforklaring:;;;\n',
      ),
    )
    expect(said).toEqual([])
    expect(keyFigures).toEqual([
      {
        name: 'Andel udpendlere',
        cells: [
          ['492', '2022', 15.5],
          ['492', '2023', 'missing'],
          ['825', '2022', 0],
          ['825', '2023', 'undefined'],
        ],
      },
      {
        name: 'Udgift pr. indbygger',
        cells: [
          ['492', '2022', 1234],
          ['492', '2023', 1250],
        ],
      },
    ])
  })

  it('is read by name where there is no number, and says which names it does not know', async () => {
    const { keyFigures, said } = await read(
      latin1(
        'De Kommunale Nøgletal\n;2022;2023\nAndel;;\nLæsø Kommune (3);1,5;2\nKøge Kommune;;\nNowhere Kommune;1;1\n',
      ),
    )
    expect(keyFigures[0]?.cells).toHaveLength(2)
    expect(said).toEqual(['6 Kom.nr unknown-municipality'])
  })

  it('without a table, or with figures before any name, is refused with what is missing', async () => {
    expect((await read(latin1('kommune;værdi\nLæsø;1\n'))).said).toEqual(['1  no-key-figures'])
    expect((await read(latin1(';Kom.nr;2022\nLæsø Kommune;825;1\n'))).said).toEqual(['2  no-key-figure-name'])
  })
})

describe('the cells of the source', () => {
  it('lose the marks of footnotes, in names and in figures', () => {
    expect(withoutFootnotes('Rebild Kommune (3)')).toBe('Rebild Kommune')
    expect(withoutFootnotes('1,04 (3)*')).toBe('1,04')
    expect(readCell('1,04 (15)')).toEqual({ kind: 'number', text: '1,04' })
    expect(readCell('(3)')).toEqual({ kind: 'none' })
  })

  it('keep missing, undefined, nought and empty apart', () => {
    expect(['M', 'U', '-', ''].map((text) => readCell(text).kind)).toEqual(['missing', 'undefined', 'zero', 'none'])
  })
})

describe('names with broken letters', () => {
  it('are known however they were misread', () => {
    for (const name of ['∆r¯ Kommune', 'Ã†rÃ¸ Kommune', 'Ærø', '\ufffdr\ufffd Kommune'])
      expect(municipalityOfName(name)?.code, name).toBe('492')
    expect(municipalityOfName('Lyngby-TaarbÊk Kommune')?.code).toBe('173')
    expect(municipalityOfName('K?benhavns Kommune')?.code).toBe('101')
    expect(municipalityOfName('TÂrnby Kommune')?.code).toBe('185')
    expect(municipalityOfName('?')).toBeNull()
    expect(repaired('Andel udpendlere')).toBe('Andel udpendlere')
  })
})
