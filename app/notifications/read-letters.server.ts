import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { orNotFound } from '~/platform/refusal.server'
import { settings } from '~/platform/settings.server'
import { type ReadLetter, readLetterFile } from './letter-file'

/** Where letters are kept that no mail server takes. */
export function letterFolder(): string {
  return join(settings.dataFolder, 'mail')
}

const newest = 100
const letterName = /^[0-9a-f-]{36}$/

/** The newest letters that were written as files, only ever in a demonstration: elsewhere a 404. */
export async function readLetters(): Promise<{ letters: (ReadLetter & { name: string })[]; count: number }> {
  orNotFound(settings.demo || null)
  const names = await letterNames()
  // Ids begin with the time, so the newest sort last.
  const shown = names.sort().reverse().slice(0, newest)
  const letters = await Promise.all(shown.map(async (name) => ({ name, ...(await readOne(name)) })))
  return { letters, count: names.length }
}

/** One of them. */
export async function readLetter(name: string): Promise<ReadLetter> {
  orNotFound(settings.demo || null)
  orNotFound((letterName.test(name) && (await letterNames()).includes(name)) || null)
  return readOne(name)
}

async function letterNames(): Promise<string[]> {
  const files = await readdir(letterFolder()).catch(noneYet)
  return files.map((file) => file.replace(/\.eml$/, '')).filter((name) => letterName.test(name))
}

function noneYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}

async function readOne(name: string): Promise<ReadLetter> {
  return readLetterFile(await readFile(join(letterFolder(), `${name}.eml`), 'utf8'))
}
