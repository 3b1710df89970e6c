import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { municipalities } from '~/municipalities/municipalities'
import { outlineMap } from '~/municipalities/outline-map'
import { buildMap } from './build-map'

const aFolder = () => mkdtemp(path.join(tmpdir(), 'outlines-'))

describe('the outline map', () => {
  it('is written under the very address that pages draw from', async () => {
    const folder = await aFolder()
    expect(await buildMap(folder)).toBe(path.join(folder, outlineMap.href))
  })

  it('has one outline a municipality, without colours of its own, in a small file', async () => {
    const svg = await readFile(await buildMap(await aFolder()), 'utf8')
    const ids = [...svg.matchAll(/<path id="k(\d+)"(?: fill-rule="evenodd")? d="[Mm][^"]+"\/>/g)].map(
      ([, code]) => code,
    )
    expect(ids).toEqual(municipalities.map(({ code }) => code))
    expect(svg).not.toMatch(/(fill|stroke)="/)
    expect(svg.length).toBeLessThan(80_000)
  })

  it('keeps the hole in København where Frederiksberg lies', async () => {
    const svg = await readFile(await buildMap(await aFolder()), 'utf8')
    expect(svg).toContain('<path id="k101" fill-rule="evenodd"')
  })

  it('keeps the notice of its licence', async () => {
    const svg = await readFile(await buildMap(await aFolder()), 'utf8')
    expect(svg).toContain('Copyright (c) 2022 Martin Polley')
    expect(svg).toContain('THE SOFTWARE IS PROVIDED "AS IS"')
  })

  it('clears away the outlines of an earlier build', async () => {
    const folder = await aFolder()
    const file = await buildMap(folder)
    const stale = path.join(path.dirname(file), 'kommuner-00000000.svg')
    await writeFile(stale, '<svg/>')
    await buildMap(folder)
    await expect(readFile(stale)).rejects.toThrow('ENOENT')
  })
})
