import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { aDocx, aPackedList, aPdf, aPicture, aZip } from '../../../tests/factories/files'
import { recogniseFile } from './recognise-file.server'

const limit = 10_000_000
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const problemOf = async (file: Uint8Array) => {
  const recognised = await recogniseFile(file, limit)
  return recognised.ok ? null : recognised.problem
}

describe('a picture', () => {
  it.each(['png', 'jpeg'] as const)('a %s is made anew, without a word of place, camera or name', async (kind) => {
    const given = await aPicture(kind)
    expect(Buffer.from(given).toString('latin1')).toContain('HemmeligtKamera')
    const recognised = await recogniseFile(given, limit)
    if (!recognised.ok) throw new Error(recognised.problem)
    expect(recognised.value).toMatchObject({ kind, width: 60, height: 40 })
    expect(Buffer.from(recognised.value.bytes).toString('latin1')).not.toMatch(/Hemmeligt|Anna|Exif|GPS/)
    const { exif, xmp, iptc } = await sharp(recognised.value.bytes).metadata()
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
  })

  it('stands as its camera was turned', async () => {
    const recognised = await recogniseFile(await aPicture('jpeg', { turned: true }), limit)
    expect(recognised).toMatchObject({ ok: true, value: { width: 40, height: 60 } })
  })

  it('is at most 2,400 pixels wide', async () => {
    const recognised = await recogniseFile(await aPicture('png', { width: 3_000, height: 300 }), limit)
    expect(recognised).toMatchObject({ ok: true, value: { width: 2_400, height: 240 } })
  })

  it('loses what is hidden behind its end', async () => {
    const given = Buffer.concat([await aPicture('png'), Buffer.from('<html><script>alert(1)</script>')])
    const recognised = await recogniseFile(new Uint8Array(given), limit)
    expect(recognised.ok && Buffer.from(recognised.value.bytes).includes('script')).toBe(false)
    expect(recognised.ok).toBe(true)
  })

  it('that claims more pixels than any camera has is not opened', async () => {
    const small = Buffer.from(await aPicture('png'))
    small.writeUInt32BE(30_000, 16)
    small.writeUInt32BE(30_000, 20)
    const { crc32 } = await import('node:zlib')
    small.writeUInt32BE(crc32(small.subarray(12, 29)), 29)
    expect(await problemOf(new Uint8Array(small))).toBe('too-many-pixels')
  })

  it('that is cut short is refused', async () => {
    const given = await aPicture('jpeg', { width: 400, height: 400 })
    expect(await problemOf(given.subarray(0, given.length / 2))).toBe('file-broken')
  })

  it.each([
    ['svg', latin1('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['gif', latin1('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;')],
  ])('of another kind (%s) is asked for as PNG or JPEG', async (_, file) => {
    expect(await problemOf(file)).toBe('other-image')
  })
})

describe('a PDF', () => {
  it('is kept as it came', async () => {
    const given = aPdf()
    const recognised = await recogniseFile(given, limit)
    expect(recognised).toEqual({ ok: true, value: { kind: 'pdf', bytes: given, width: null, height: null } })
  })

  it.each([
    ['a script', '5 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj'],
    ['a script spelt in numbers', '5 0 obj\n<< /S /J#61vaScript >>\nendobj'],
    ['a program to start', '5 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj'],
    ['files within', '5 0 obj\n<< /Names << /EmbeddedFiles 6 0 R >> >>\nendobj'],
    ['a script in a packed list', aPackedList('5 0 << /S /JavaScript /JS (x) >>')],
  ])('with %s is refused', async (_, objects) => {
    expect(await problemOf(aPdf(objects))).toBe('pdf-active')
  })

  it('may hold those letters by chance in the bytes of a picture', async () => {
    const bytes = '7 0 obj\n<< /Subtype /Image /Length 20 >>\nstream\nab/JS /Launch /XFA c\nendstream\nendobj'
    expect(await problemOf(aPdf(bytes))).toBeNull()
  })

  it('with harmless packed lists is kept', async () => {
    expect(await problemOf(aPdf(aPackedList('5 0 << /Type /Font /JSON 1 >>')))).toBeNull()
  })

  it('that is locked is refused, since nobody can look into it', async () => {
    expect(await problemOf(aPdf('', { trailer: '/Encrypt 8 0 R' }))).toBe('pdf-locked')
  })

  it('that is a page of HTML in disguise is refused', async () => {
    expect(await problemOf(latin1('<html><script>1</script></html>\n%PDF-1.7\n%%EOF'))).toBe('unknown-type')
    expect(await problemOf(latin1('%PDF-1.7\n<html><script>1</script></html>'))).toBe('file-broken')
  })

  it('whose packed lists unpack without end is refused', async () => {
    expect(await problemOf(aPdf(aPackedList('a'.repeat(70_000_000))))).toBe('unpacks-too-large')
  })
})

describe('a Word document', () => {
  it('is kept as it came', async () => {
    const given = aDocx()
    expect(await recogniseFile(given, limit)).toMatchObject({ ok: true, value: { kind: 'docx', bytes: given } })
  })

  it('with macros is refused, whatever it says it is', async () => {
    expect(await problemOf(aDocx([{ name: 'word/vbaProject.bin', content: 'x' }]))).toBe('word-macros')
    const macroMain = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    expect(await problemOf(aDocx([], macroMain))).toBe('word-macros')
  })

  it('with a file within, or a template fetched from elsewhere, is refused', async () => {
    expect(await problemOf(aDocx([{ name: 'word/embeddings/oleObject1.bin', content: 'x' }]))).toBe('word-embedded')
    const content =
      '<Relationships><Relationship Id="r1" Type="http://x/attachedTemplate" Target="https://evil.example/a.dotm" TargetMode="External"/></Relationships>'
    expect(await problemOf(aDocx([{ name: 'word/_rels/settings.xml.rels', content }]))).toBe('word-embedded')
  })

  it('is no zip of anything else', async () => {
    expect(await problemOf(aZip([{ name: 'a.txt', content: 'x' }]))).toBe('unknown-type')
    expect(
      await problemOf(
        aZip([
          { name: '[Content_Types].xml', content: '<Types/>' },
          { name: 'xl/workbook.xml', content: 'x' },
        ]),
      ),
    ).toBe('other-office')
    expect(await problemOf(aDocx([], 'application/xml'))).toBe('unknown-type')
  })

  it('that would unpack to very much is not unpacked', async () => {
    const bomb = aDocx([{ name: 'word/media/a.xml', content: new Uint8Array(70_000_000) }])
    expect(bomb.byteLength).toBeLessThan(100_000)
    expect(await problemOf(bomb)).toBe('unpacks-too-large')
  })

  it('that lies about what it unpacks to is refused', async () => {
    const lie = { name: 'word/media/a.xml', content: new Uint8Array(5_000_000), declaredBytes: 10 }
    expect(await problemOf(aDocx([lie]))).toBe('file-broken')
  })

  it('whose files lie over each other is refused', async () => {
    expect(await problemOf(aDocx([{ name: 'word/b.xml', content: 'x', offset: 0 }]))).toBe('file-broken')
  })

  it('behind something else, or with something behind it, is refused', async () => {
    const given = Buffer.from(aDocx())
    expect(await problemOf(new Uint8Array(Buffer.concat([Buffer.from('GIF89a'), given])))).not.toBeNull()
    expect(await problemOf(new Uint8Array(Buffer.concat([given, Buffer.from('<script>')])))).toBe('file-broken')
  })

  it('from before 2007 is asked for as .docx', async () => {
    expect(await problemOf(latin1('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 word'))).toBe('old-word')
  })
})

describe('any file', () => {
  it('is what its content says, never its name: a program is none of them', async () => {
    expect(await problemOf(latin1(`MZ\u0090\u0000${'\u0000'.repeat(100)}PE\u0000\u0000`))).toBe('unknown-type')
    expect(await problemOf(latin1('bare tekst'))).toBe('unknown-type')
  })

  it('has something in it, and not too much', async () => {
    expect(await problemOf(new Uint8Array())).toBe('file-empty')
    expect(await recogniseFile(aPdf(), 100)).toEqual({ ok: false, problem: 'file-too-large' })
  })
})
