import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FileStorage, isFileId, placeOf } from './file-storage'

/** Keeps files in a folder of this machine that no web address leads to. */
export function folderStorage(folder: string): FileStorage {
  const pathOf = (id: string) => {
    if (!isFileId(id)) throw new Error('not an id of a file')
    return join(folder, placeOf(id))
  }
  return {
    put: (id, bytes) => writeWhole(pathOf(id), bytes),
    get: (id) => readFile(pathOf(id)).catch(nullWhereMissing),
    remove: (id) => rm(pathOf(id), { force: true }),
    list: () => listFolder(folder),
  }
}

/** Under a temporary name first: a file by its own name is always whole, wherever the machine fell. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID().slice(0, 8)}.part`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
  const place = await open(dirname(path), 'r')
  try {
    await place.sync()
  } finally {
    await place.close()
  }
}

async function* listFolder(folder: string): AsyncIterable<{ id: string; keptAt: Date }> {
  for (const place of (await readdir(folder).catch(noneWhereMissing)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of await readdir(join(folder, place)).catch(noneWhereMissing)) {
      const at = await stat(join(folder, place, name)).catch(nullWhereMissing)
      if (at === null) continue
      if (isFileId(name)) yield { id: name, keptAt: at.mtime }
      // Half a file, left by a fall long ago.
      else if (name.endsWith('.part') && Date.now() - at.mtimeMs > 86_400_000) await rm(join(folder, place, name))
    }
  }
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

function noneWhereMissing(error: NodeJS.ErrnoException): string[] {
  return nullWhereMissing(error) ?? []
}
