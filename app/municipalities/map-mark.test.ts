import { describe, expect, it } from 'vitest'
import { codeLinkedTo, groupsByClass, type MapClass, type MapMark, patternId } from './map-mark'

const aMark = (code: string, mapClass: MapClass): [string, MapMark] => [
  code,
  { class: mapClass, label: code, href: `/kommuner/${code}` },
]
const marks = new Map([aMark('751', 2), aMark('101', 1), aMark('461', 1), aMark('155', null)])

describe('groupsByClass', () => {
  it('lists the darkest first, each class in alphabetical order', () => {
    const [first, second] = groupsByClass(marks)
    expect(first?.members.map(({ municipality }) => municipality.name)).toEqual(['København', 'Odense'])
    expect(second?.members.map(({ municipality }) => municipality.name)).toEqual(['Aarhus'])
  })

  it('keeps every municipality: without a mark it stands with those without a figure, never in a class', () => {
    const groups = groupsByClass(marks)
    expect(groups.map((group) => group.class)).toEqual([1, 2, null])
    expect(groups.flatMap((group) => group.members)).toHaveLength(98)
    expect(groups.at(-1)?.members.find(({ municipality }) => municipality.code === '155')?.mark?.label).toBe('155')
  })
})

it('the link in hand leads back to its municipality', () => {
  expect(codeLinkedTo(marks, '/kommuner/461')).toBe('461')
  expect(codeLinkedTo(marks, '/kommuner/999')).toBeNull()
  expect(codeLinkedTo(marks, null)).toBeNull()
})

it('each class has a pattern of its own name', () => {
  expect(patternId('kort', 2)).toBe('kort-2')
  expect(patternId('kort', null)).toBe('kort-x')
})
