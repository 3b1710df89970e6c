import { expect, it } from 'vitest'
import { municipalities } from './municipalities'
import { shortName } from './short-names'
import { tileColumns, tileRows, tiles } from './tiles'

it('every municipality has one tile, and no two stand on each other', () => {
  expect(tiles.map(({ code }) => code).toSorted()).toEqual(municipalities.map(({ code }) => code).toSorted())
  expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(98)
})

it('the tiles fill the drawing and no more', () => {
  expect(Math.max(...tiles.map(({ column }) => column))).toBe(tileColumns - 1)
  expect(Math.max(...tiles.map(({ row }) => row))).toBe(tileRows - 1)
})

it('København lies in the east and Bornholm in the south-eastern corner', () => {
  expect(tiles.find(({ code }) => code === '101')).toEqual({ code: '101', column: 17, row: 8 })
  expect(tiles.find(({ code }) => code === '400')).toEqual({ code: '400', column: 17, row: 12 })
})

it('every municipality has three letters of its own', () => {
  const names = municipalities.map(({ code }) => shortName(code))
  expect(new Set(names).size).toBe(98)
  for (const name of names) expect(name).toMatch(/^\p{L}{3}$/u)
  expect(shortName('101')).toBe('Kbh')
})
