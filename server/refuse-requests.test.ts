import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseForeignPosts, refuseLargeBodies, refuseOddRequests } from './refuse-requests'

const app = express()
app.use(refuseOddRequests)
app.use(refuseForeignPosts({ publicUrl: 'https://own.example' }))
app.use(refuseLargeBodies({ formLimitBytes: 100, uploadLimitBytes: 1_000, attachmentLimitBytes: 500 }))
app.use((_request, response) => void response.sendStatus(200))
const server = createServer(app)

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

/** Sends the very path, which fetch would tidy up first. */
function statusOf(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<number> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

const file = { 'Content-Type': 'multipart/form-data; boundary=b' }

describe('requests', () => {
  it('are reads and posts', async () => {
    expect(await statusOf('GET', '/indeks?omraade=handicap')).toBe(200)
    expect(await statusOf('HEAD', '/')).toBe(200)
    expect(await statusOf('POST', '/log-ind')).toBe(200)
    for (const method of ['PUT', 'DELETE', 'TRACE', 'OPTIONS']) expect(await statusOf(method, '/')).toBe(405)
  })

  it('ask for a path of ours, without the character that no database takes', async () => {
    expect(await statusOf('GET', 'http://elsewhere.example/om')).toBe(400)
    expect(await statusOf('GET', '/praksis?q=%00')).toBe(400)
    expect(await statusOf('GET', '/praksis/%00')).toBe(400)
  })

  it('that post come from our own pages', async () => {
    expect(await statusOf('POST', '/', { Origin: 'https://own.example', 'Sec-Fetch-Site': 'same-origin' })).toBe(200)
    expect(await statusOf('POST', '/', { Origin: 'https://elsewhere.example' })).toBe(403)
    expect(await statusOf('POST', '/', { Origin: 'null' })).toBe(403)
    expect(await statusOf('POST', '/', { 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
  })

  it('bring a file only to the pages that take one', async () => {
    for (const path of ['/datagrundlag/ny', '/en/datagrundlag/ny.data', '/katalog', '/udgaver/ny?x=1']) {
      expect(await statusOf('POST', path, file, 'a'.repeat(900))).toBe(200)
    }
    expect(await statusOf('POST', '/katalog', file, 'a'.repeat(1_101))).toBe(413)
    for (const path of [
      '/praksis/en-praksis/bilag',
      '/en/dialog/0f-1/indlaeg/12/bilag/laeg-op',
      '/praksis/x/bilag.data',
    ]) {
      expect(await statusOf('POST', path, file, 'a'.repeat(600))).toBe(200)
      const refused = path.endsWith('/bilag') ? 303 : 413
      expect(await statusOf('POST', path, file, 'a'.repeat(601))).toBe(refused)
      expect(await statusOf('POST', path, {}, 'a'.repeat(600))).toBe(413)
    }
    expect(await statusOf('POST', '/bilag/x/bilag', file, 'a'.repeat(600))).toBe(413)
    expect(await statusOf('POST', '/log-ind', file, 'a'.repeat(900))).toBe(413)
    expect(await statusOf('POST', '/katalog', {}, 'a'.repeat(900))).toBe(413)
  })

  it('say how long they are', async () => {
    expect(await statusOf('POST', '/log-ind', { 'Transfer-Encoding': 'chunked' }, 'a')).toBe(411)
  })
})
