import { chmodSync, mkdtempSync, statSync, symlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { placeFor } from './place'

const made: string[] = []

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'place-'))
  made.push(folder)
  return folder
}

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
})

describe('the place of the embedded database', () => {
  it('is open to its owner alone', () => {
    const { folder, socketFolder } = placeFor(join(aFolder(), 'data'))
    expect(statSync(folder).mode & 0o077).toBe(0)
    expect(statSync(socketFolder).mode & 0o077).toBe(0)
  })

  it('has its sockets near by, or where their path is short enough', () => {
    const home = join(aFolder(), 'long-'.repeat(20))
    const { socketFolder } = placeFor(home)
    made.push(socketFolder)
    expect(socketFolder.startsWith(home)).toBe(false)
    expect(join(socketFolder, '.s.PGSQL.5432').length).toBeLessThanOrEqual(104)
  })

  it('is refused where somebody else has made the folder of the sockets', () => {
    const home = join(aFolder(), 'data')
    const { socketFolder } = placeFor(home)
    chmodSync(socketFolder, 0o777)
    expect(() => placeFor(home)).toThrow(/Others can get at/)

    const other = join(aFolder(), 'long-'.repeat(20))
    const far = placeFor(other).socketFolder
    made.push(far)
    const elsewhere = aFolder()
    return rm(far, { recursive: true }).then(() => {
      symlinkSync(elsewhere, far)
      expect(() => placeFor(other)).toThrow(/Others can get at/)
    })
  })
})
