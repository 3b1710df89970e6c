/** One file inside a zip, as its directory declares it. */
export type ZipEntry = {
  name: string
  method: number
  isEncrypted: boolean
  packedBytes: number
  bytes: number
  /** Where its own head begins. */
  offset: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const headMark = 0x04034b50
const endLength = 22
const entryLength = 46
const headLength = 30

/**
 * The directory of a zip that is nothing but a zip: it begins at the first byte, ends with the last, and no two of its files
 * lie over each other. Null for anything else, the parted and the very large (zip64) among them.
 */
export function readZipDirectory(file: Uint8Array): ZipEntry[] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = file.byteLength - endLength
  if (end < 0 || view.getUint32(0, true) !== headMark || view.getUint32(end, true) !== endMark) return null
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  const isParted = view.getUint32(end + 4, true) !== 0
  if (isParted || count === 0 || count === 0xffff || start + size !== end) return null
  const entries: ZipEntry[] = []
  let at = start
  for (let place = 0; place < count; place += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return null
    const nameLength = view.getUint16(at + 28, true)
    const next = at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return null
    entries.push({
      name: new TextDecoder().decode(file.subarray(at + entryLength, at + entryLength + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at = next
  }
  return at === end && lieApart(entries, start) ? entries : null
}

function lieApart(entries: readonly ZipEntry[], start: number): boolean {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset)
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  return (
    names.size === entries.length &&
    inOrder[0]?.offset === 0 &&
    inOrder.every(({ offset, packedBytes }, place) => {
      const next = inOrder[place + 1]?.offset ?? start
      return offset + headLength + packedBytes <= next
    })
  )
}

/** The packed bytes of one entry, or null where its head does not fit the directory. */
export function packedBytesOf(file: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const { offset, packedBytes } = entry
  if (offset + headLength > file.byteLength || view.getUint32(offset, true) !== headMark) return null
  const begin = offset + headLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return begin + packedBytes <= file.byteLength ? file.subarray(begin, begin + packedBytes) : null
}
