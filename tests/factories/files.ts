import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import sharp from 'sharp'

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** A picture that tells where and with what it was taken, turned on its side as cameras do. */
export async function aPicture(
  kind: 'png' | 'jpeg',
  { width = 60, height = 40, turned = false }: { width?: number; height?: number; turned?: boolean } = {},
): Promise<Uint8Array> {
  const image = sharp({ create: { width, height, channels: 3, background: '#0B5563' } })
    .withExif({
      IFD0: { Make: 'HemmeligtKamera', Artist: 'Anna Jensen', ...(turned ? { Orientation: '6' } : {}) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 46/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '11/1 52/1 0/1' },
    })
    .withMetadata(turned ? { orientation: 6 } : {})
  return new Uint8Array(await (kind === 'png' ? image.png() : image.jpeg()).toBuffer())
}

/** A PDF of one page with these objects beside it. */
export function aPdf(objects = '', { trailer = '' }: { trailer?: string } = {}): Uint8Array {
  return latin1(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n${objects}\ntrailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF\n`,
  )
}

/** Objects of a PDF packed into one list, as most writers do. */
export function aPackedList(objects: string): string {
  const packed = deflateSync(Buffer.from(objects, 'latin1')).toString('latin1')
  return `9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj`
}

type Part = { name: string; content: string | Uint8Array; declaredBytes?: number; offset?: number }

/** A zip of these files, packed; what its directory says may be a lie. */
export function aZip(parts: readonly Part[]): Uint8Array {
  const heads: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, declaredBytes, offset: falseOffset } of parts) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const nameBytes = Buffer.from(name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(crc32(bytes), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(declaredBytes ?? bytes.length, 22)
    head.writeUInt16LE(nameBytes.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    head.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(falseOffset ?? offset, 42)
    heads.push(head, nameBytes, packed)
    directory.push(entry, nameBytes)
    offset += 30 + nameBytes.length + packed.length
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...heads, ...directory, end]))
}

const mainPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word document with these parts more, or in place of its own. */
export function aDocx(parts: readonly Part[] = [], main = mainPart): Uint8Array {
  const own: Part[] = [
    {
      name: '[Content_Types].xml',
      content: `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    },
    { name: 'word/document.xml', content: '<w:document><w:body><w:p/></w:body></w:document>' },
    {
      name: 'word/_rels/document.xml.rels',
      content:
        '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://a.example" TargetMode="External"/></Relationships>',
    },
  ]
  const replaced = new Set(parts.map(({ name }) => name))
  return aZip([...own.filter(({ name }) => !replaced.has(name)), ...parts])
}
