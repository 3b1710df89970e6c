/** The files of an edition that give its places again: its method, its figures, the chance
 * behind them, and everything in one. */
export const editionFiles = ['method.json', 'D.csv', 'S.csv', 'edition.json'] as const
export type EditionFile = (typeof editionFiles)[number]

/** True for the name of one of them. */
export function isEditionFile(name: string): name is EditionFile {
  return editionFiles.some((known) => known === name)
}
