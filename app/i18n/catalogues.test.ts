import { describe, expect, it } from 'vitest'
import { danish } from './danish'
import { english } from './english'

type Texts = { readonly [key: string]: string | Texts }

function flat(texts: Texts, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) found.set(inner, text)
  }
  return found
}

const slots = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1]).sort()

describe('the two languages', () => {
  const da = flat(danish)
  const en = flat(english)

  it('have the same texts', () => {
    expect([...en.keys()].sort()).toEqual([...da.keys()].sort())
  })

  it('fill the same slots', () => {
    const differing = [...da].filter(([key, text]) => slots(text).join() !== slots(en.get(key) ?? '').join())
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('have no empty text', () => {
    const empty = [...da, ...en].filter(([, text]) => text.trim() === '')
    expect(empty.map(([key]) => key)).toEqual([])
  })
})
