import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressFiles, staticFiles } from './static-files'

const code = 'export const word = "kommune"\n'.repeat(200)
let server = createServer()

describe('files that never change', () => {
  beforeEach(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'assets-'))
    await writeFile(path.join(folder, 'root-abc.js'), code)
    await writeFile(path.join(folder, 'font-abc.woff2'), 'not text')
    await compressFiles(folder)
    const app = express().use('/assets', staticFiles(folder))
    server = createServer(app)
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => void server.close())

  const get = (file: string, encoding: string) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/assets/${file}`, {
      headers: { 'accept-encoding': encoding },
    })

  it('come compressed to a browser that takes it, and say so', async () => {
    const response = await get('root-abc.js', 'gzip, br')
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(Number(response.headers.get('content-length'))).toBeLessThan(code.length / 10)
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await response.text()).toBe(code)
  })

  it('come as they are to one that does not', async () => {
    const response = await get('root-abc.js', 'identity')
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(await response.text()).toBe(code)
  })

  it('that are compressed already are left alone, and what is not there is not found', async () => {
    expect((await get('font-abc.woff2', 'br')).headers.get('content-encoding')).toBeNull()
    expect((await get('gone.js', 'br')).status).toBe(404)
  })
})
