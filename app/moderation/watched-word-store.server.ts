import { type Database, db } from '~/platform/database.server'

export type WatchedWordKind = 'flag' | 'criticism'
const kindRows = { flag: 'FLAG', criticism: 'CRITICISM' } as const
const kindsOfRows = { FLAG: 'flag', CRITICISM: 'criticism' } as const

/** A word that moderators watch for. */
export type WatchedWord = { id: string; word: string; kind: WatchedWordKind; addedAt: Date; addedBy: string | null }

/** The whole list, by word. */
export async function listWatchedWords(database: Database = db): Promise<WatchedWord[]> {
  const rows = await database.watchedWord.findMany({
    select: { id: true, word: true, kind: true, addedAt: true, addedBy: { select: { name: true } } },
    orderBy: { word: 'asc' },
  })
  return rows.map(({ kind, addedBy, ...row }) => ({ ...row, kind: kindsOfRows[kind], addedBy: addedBy?.name ?? null }))
}

/** False when the word is on the list already. */
export async function saveWatchedWord(
  { word, kind, addedById, now }: { word: string; kind: WatchedWordKind; addedById: string | null; now: Date },
  database: Database,
): Promise<boolean> {
  const { count } = await database.watchedWord.createMany({
    data: [{ word, kind: kindRows[kind], addedById, addedAt: now }],
    skipDuplicates: true,
  })
  return count === 1
}

/** The word and kind that were taken off the list; null when it was not there. */
export async function removeWatchedWord(
  id: string,
  database: Database,
): Promise<{ word: string; kind: WatchedWordKind } | null> {
  const row = await database.watchedWord.findUnique({ where: { id }, select: { word: true, kind: true } })
  if (row === null) return null
  await database.watchedWord.deleteMany({ where: { id } })
  return { word: row.word, kind: kindsOfRows[row.kind] }
}
