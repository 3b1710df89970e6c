import { existsSync, readdirSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import express, { type RequestHandler } from 'express'

const year = 31_536_000
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Writes `name.br` beside each text file in the folder, as small as it gets: done once, when the site is built. */
export async function compressFiles(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => path.extname(name) in types)
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name)
      await writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file)))
    }),
  )
}

/**
 * Serves files whose name changes with their content: kept by browsers for ever, in their compressed form where the
 * browser takes it. They need none of the headers that protect pages, and with those each would be a tenth larger.
 */
export function staticFiles(folder: string): RequestHandler {
  const serve = express.static(folder, { immutable: true, maxAge: year * 1000, index: false })
  const files = new Set(existsSync(folder) ? readdirSync(folder) : [])
  return (request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Vary', 'Accept-Encoding')
    const type = types[path.extname(request.path)]
    const compressed = `${request.path}.br`
    const takesIt = /\bbr\b/.test(request.get('accept-encoding') ?? '')
    if (type && takesIt && files.has(compressed.slice(1))) {
      request.url = compressed
      response.setHeader('Content-Encoding', 'br')
      response.setHeader('Content-Type', type)
    }
    serve(request, response, next)
  }
}
