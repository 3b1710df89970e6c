import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { inTransaction } from '~/platform/database.server'
import { readAllRows } from '~/platform/delimited-rows.server'
import { textOf } from '~/platform/delimited-text'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { readExamplePractices } from './example-practices'
import { listKnownIndicatorIds, listSavedExamples, saveExample } from './example-store.server'
import { readWorkedExamples } from './worked-example'

/**
 * Puts in the examples that are not there yet and brings the others up to date, after the catalogue they point into. The
 * files are those in `prisma/seed` of the project's folder unless said otherwise. Answers how many were new or changed;
 * throws when a file itself is wrong.
 */
export async function loadExamplePractices(now: Date, folder = path.resolve('prisma/seed')): Promise<number> {
  const text = textOf(await readFile(path.join(folder, 'practices.csv')))
  if (text === null) throw new Error(`practices.csv in ${folder} is no text`)
  const worked = readWorkedExamples(JSON.parse(await readFile(path.join(folder, 'worked-examples.json'), 'utf8')))
  const examples = readExamplePractices((await readAllRows(text)).rows, worked)
  return inTransaction(async (tx) => {
    const saved = await listSavedExamples(
      examples.map(({ slug }) => slug),
      tx,
    )
    const aimedAt = examples.flatMap(({ revisions }) => revisions.flatMap(({ indicatorIds }) => indicatorIds))
    const knownIds = await listKnownIndicatorIds(aimedAt, tx)
    let changed = 0
    for (const [place, example] of examples.entries()) {
      // Ten seconds apart, so that "newest first" shows them in the file's order.
      const at = new Date(now.getTime() - place * 10_000)
      if (await saveExample(example, { saved: saved.get(example.slug), knownIds, now: at }, tx)) changed += 1
    }
    if (changed > 0) await raisePublicVersion(tx)
    return changed
  })
}
