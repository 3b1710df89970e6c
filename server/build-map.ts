import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Municipalities } from 'react-denmark-map'
import svgpath from 'svgpath'
import { z } from 'zod'
import { municipalities } from '~/municipalities/municipalities'
import { outlineMap } from '~/municipalities/outline-map'

type Outlines = { width: number; height: number; licence: string; paths: ReadonlyMap<string, string> }

const source = z.object({
  viewBoxWidth: z.coerce.number().positive(),
  viewBoxHeight: z.coerce.number().positive(),
  areas: z.array(z.object({ code: z.string(), d: z.string().min(1) })),
})

/** One tenth of the source's units, in whole numbers: finer than a screen shows, and a tenth of its size. */
const scale = 0.1

/**
 * Writes the outlines to the public folder as one static SVG and returns its path. Throws when a municipality has no
 * outline, or when the content no longer matches the hash in the file's name (the message says what to write there).
 */
export async function buildMap(publicFolder = 'public'): Promise<string> {
  const svg = outlinesSvg(await readOutlines())
  const href = `/maps/${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`
  if (href !== outlineMap.href) throw new Error(`The outlines have changed: let outlineMap.href be '${href}'`)
  const file = path.join(publicFolder, href)
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  const stale = (await readdir(folder)).filter((name) => name.endsWith('.svg') && !file.endsWith(name))
  await Promise.all(stale.map((name) => rm(path.join(folder, name))))
  await writeFile(file, svg)
  return file
}

/** The only function that knows where the geometry comes from. */
async function readOutlines(): Promise<Outlines> {
  const { viewBoxWidth, viewBoxHeight, areas } = source.parse(Municipalities({}).props)
  const licence = createRequire(import.meta.url).resolve('react-denmark-map/LICENSE.md')
  const drawn = areas.map(({ code, d }) => [code, svgpath(d).scale(scale).rel().round(0).toString()] as const)
  return {
    width: Math.ceil(viewBoxWidth * scale),
    height: Math.ceil(viewBoxHeight * scale),
    licence: await readFile(licence, 'utf8'),
    paths: new Map(drawn),
  }
}

function outlinesSvg({ width, height, licence, paths }: Outlines): string {
  if (width !== outlineMap.width || height !== outlineMap.height) {
    throw new Error(`The outlines have changed: let outlineMap be ${width} by ${height}`)
  }
  const shapes = municipalities.map(({ code, name }) => {
    const d = paths.get(code)
    if (d === undefined) throw new Error(`No outline for ${code} ${name}`)
    // On the path itself: a page draws it alone, and Copenhagen must keep its hole for Frederiksberg.
    const rule = /m.*m/i.test(d) ? ' fill-rule="evenodd"' : ''
    return `<path id="k${code}"${rule} d="${d}"/>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<!-- Outlines from react-denmark-map\n\n${licence.trim()}\n-->`,
    `<g id="alle">`,
    ...shapes,
    '</g></svg>\n',
  ].join('\n')
}
