import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readForm } from './form.server'

const schema = z.object({ email: z.string('email-missing').max(254) })

function posted(fields: string) {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  return new Request('http://localhost/log-ind', { method: 'POST', headers, body: fields })
}

const refusalOfRequest = (request: Request) => readForm(request, schema).catch((thrown: unknown) => thrown)

const refusalOf = (fields: string) => refusalOfRequest(posted(fields))

describe('a posted form', () => {
  it('is read by its schema', async () => {
    expect(await readForm(posted('email=a'), schema)).toMatchObject({ ok: true, value: { email: 'a' } })
  })

  it('says what is wrong with a field', async () => {
    const read = await readForm(posted('other=a'), schema)
    expect(read).toMatchObject({ ok: false, reply: { error: { email: ['email-missing'] } } })
  })

  it('is read without null characters, which no database takes', async () => {
    const read = await readForm(posted('email=a%00b&email2=%00'), schema)
    expect(read).toMatchObject({ ok: true, value: { email: 'ab' } })
    expect([...read.formData]).toEqual([
      ['email', 'ab'],
      ['email2', ''],
    ])
  })

  it.each([
    ['a list as long as somebody likes', 'email[4000000000]=a'],
    ['a tree as deep as somebody likes', `${'a.'.repeat(20_000)}b=1`],
    ['orders to the library that reads it', '__intent__=%7B'],
    ['a field so often that comparing takes minutes', 'email=a&'.repeat(40_000)],
  ])('is no form of ours when it holds %s', async (_what, fields) => {
    expect(await refusalOf(fields)).toMatchObject({ status: 400 })
  })

  it('is none at all when it is written as something else', async () => {
    const bodies: [string, string][] = [
      ['application/json', '{}'],
      ['multipart/form-data; boundary=b', 'no parts'],
    ]
    for (const [type, body] of bodies) {
      const headers = { 'Content-Type': type }
      const request = new Request('http://localhost/log-ind', { method: 'POST', headers, body })
      expect(await refusalOfRequest(request)).toMatchObject({ status: 400 })
    }
  })
})
