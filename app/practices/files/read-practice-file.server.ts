import type { Actor } from '~/accounts/actor'
import { maySeeFileAt } from './file-access'
import { listPlacesOfFile } from './practice-files-store.server'

/** May this reader (null: a stranger) open the file because of a practice it stands on? */
export async function seesPracticeFile(reader: Actor | null, fileId: string): Promise<boolean> {
  return (await listPlacesOfFile(fileId)).some((place) => maySeeFileAt(reader, place))
}
