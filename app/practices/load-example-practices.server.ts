import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { inTransaction } from '~/platform/database.server'
import { readAllRows } from '~/platform/delimited-rows.server'
import { textOf } from '~/platform/delimited-text'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { readExamplePractices } from './example-practices'
import { saveExample } from './example-store.server'

/**
 * Puts in the examples that are not there yet, after the catalogue they point into. `file` is
 * `prisma/seed/practices.csv` in the project's folder unless said otherwise. Answers how many were new; throws when the
 * file itself is wrong.
 */
export async function loadExamplePractices(
  now: Date,
  file = path.resolve('prisma/seed/practices.csv'),
): Promise<number> {
  const text = textOf(await readFile(file))
  if (text === null) throw new Error(`${file} is no text`)
  const examples = readExamplePractices((await readAllRows(text)).rows)
  return inTransaction(async (tx) => {
    let added = 0
    for (const [place, example] of examples.entries()) {
      // A second apart, so that "newest first" shows them in the file's order.
      if (await saveExample(example, new Date(now.getTime() - place * 1000), tx)) added += 1
    }
    if (added > 0) await raisePublicVersion(tx)
    return added
  })
}
