import { describe, expect, it } from 'vitest'
import { readLetterFile } from './letter-file'

const heads =
  'From: Socialt Indeks <post@a.example>\nTo: kim@a.example\nSubject: =?UTF-8?Q?=C3=85se_svarer?= =?UTF-8?Q?_dig?=\n'

describe('a letter in a file', () => {
  it('is read from quoted printable, folded heads and the part that is text', () => {
    const source = `${heads}Content-Type: multipart/alternative;\n boundary="--_x"\n\n----_x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nEn lang =\nlinje, =C3=A6=C3=B8=C3=A5\n\nog en til\n----_x\nContent-Type: text/html; charset=utf-8\n\n<p>nej</p>\n----_x--\n`
    const letter = readLetterFile(source)
    expect(letter).toMatchObject({ to: 'kim@a.example', subject: 'Åse svarer dig' })
    expect(letter.text.trim()).toBe('En lang linje, æøå\n\nog en til')
  })

  it('is read from base64, and with the line ends of mail', () => {
    const body = Buffer.from('Æblegrød').toString('base64')
    const source = `${heads}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${body}\n`
    expect(readLetterFile(source.replaceAll('\n', '\r\n')).text).toBe('Æblegrød')
  })

  it('that is none is empty', () => {
    expect(readLetterFile('')).toEqual({ from: '', to: '', subject: '', date: '', text: '' })
  })
})
