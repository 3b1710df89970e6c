import { findPractice } from './practice-store.server'
import { maySeeHistory } from './practice-visibility'

/** True where even a stranger may see the earlier versions, as an example's. */
export async function hasOpenHistory(slug: string): Promise<boolean> {
  const practice = await findPractice(slug)
  return practice !== null && maySeeHistory(null, practice)
}
