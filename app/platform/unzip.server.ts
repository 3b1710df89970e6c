import { unzipSync } from 'fflate'
import { failure, type Result, success } from './result'

/** What is wrong with a zip: `strange` a name that was not expected, `large` a file and `large-in-all` files that unpack to too much. */
export type ZipFault = { code: 'broken' | 'strange' | 'twice' | 'large' | 'large-in-all'; name: string }

type Bounds = { known: ReadonlySet<string>; mostBytes: number; mostBytesInAll: number }

/**
 * The files of a zip by name, where it holds none but those that are known, each once. All is bounded by what the zip says of
 * itself before anything is unpacked, and nothing unpacks to more than it said.
 */
export function unzipFiles(
  bytes: Uint8Array,
  { known, mostBytes, mostBytesInAll }: Bounds,
): Result<ReadonlyMap<string, Uint8Array>, ZipFault[]> {
  const seen = new Set<string>()
  const faults: ZipFault[] = []
  let size = 0
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    size += originalSize
    if (!known.has(name)) faults.push({ code: 'strange', name })
    if (seen.has(name)) faults.push({ code: 'twice', name })
    if (originalSize > mostBytes) faults.push({ code: 'large', name })
    if (size > mostBytesInAll) faults.push({ code: 'large-in-all', name })
    seen.add(name)
    // Once anything is wrong, nothing more is unpacked.
    return faults.length === 0
  }
  try {
    const files = unzipSync(bytes, { filter })
    return faults.length > 0 ? failure(faults) : success(new Map(Object.entries(files)))
  } catch {
    return failure([{ code: 'broken', name: '' }])
  }
}
