import { type Database, db } from '~/platform/database.server'

/** Words that mean the same, as staff keep them. */
export type SynonymGroup = { id: string; words: string[] }

/** The whole list, by first word. */
export async function listSynonymGroups(database: Database = db): Promise<SynonymGroup[]> {
  const rows = await database.synonymGroup.findMany({ select: { id: true, words: true } })
  return rows.sort((one, other) => (one.words[0] ?? '').localeCompare(other.words[0] ?? '', 'da'))
}

/** Adds a group, or changes the one with this id. False when there is none with it. */
export async function saveSynonymGroup(
  group: { id: string | null; words: readonly string[]; changedById: string | null; now: Date },
  database: Database = db,
): Promise<boolean> {
  const { id, words, changedById, now } = group
  const data = { words: [...words], changedById, changedAt: now }
  if (id === null) {
    await database.synonymGroup.create({ data })
    return true
  }
  return (await database.synonymGroup.updateMany({ where: { id }, data })).count > 0
}

/** False when it was gone already. */
export async function removeSynonymGroup(id: string, database: Database = db): Promise<boolean> {
  return (await database.synonymGroup.deleteMany({ where: { id } })).count > 0
}
