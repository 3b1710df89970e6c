/** Where the bytes of files are kept, each under the id of its row. */
export type FileStorage = {
  /** Returns when the bytes would survive a fall of the machine. */
  put: (id: string, bytes: Uint8Array) => Promise<void>
  /** Null when there are none. */
  get: (id: string) => Promise<Uint8Array | null>
  remove: (id: string) => Promise<void>
  /** Every file that is kept, and since when. */
  list: () => AsyncIterable<{ id: string; keptAt: Date }>
}

const fileId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** True for what a file may be kept under: nothing that could lead out of the place. */
export function isFileId(id: string): boolean {
  return fileId.test(id)
}

/** Where a file lies within its storage. By the end of the id, whose beginning is the time for ids made one after another. */
export function placeOf(id: string): string {
  return `${id.slice(-2)}/${id}`
}
