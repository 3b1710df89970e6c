import { PassThrough, type Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { withoutNulls } from './without-nulls.server'

const places = Array.from({ length: 1000 }, (_, place) => `${place} · ${'æøå'.repeat(place % 7)} – Læsø`)

function page(through: Transform): Promise<Buffer> {
  const items = places.map((text) => createElement('li', { key: text }, text))
  renderToPipeableStream(createElement('ul', null, items)).pipe(through)
  return buffer(through)
}

describe('a page without null characters', () => {
  it('is what React does not always make', async () => {
    expect((await page(new PassThrough())).includes(0)).toBe(true)
  })

  it('has lost nothing else', async () => {
    const html = (await page(withoutNulls())).toString('utf8')
    expect(html).not.toContain('\0')
    expect(html).toBe(`<ul>${places.map((text) => `<li>${text}</li>`).join('')}</ul>`)
  })
})
