import type { Actor } from '~/accounts/actor'
import type { Practice } from '../practice-store.server'
import { type Thanks, thankingFor } from './thanks'
import { listThanks } from './thanks-store.server'

/** The thanks for a practice the reader sees, and whether the reader may say thanks too. */
export async function readThanks(
  reader: Actor | null,
  practice: Practice,
): Promise<{ thanks: Thanks[]; mayThank: boolean; mayReport: boolean }> {
  return {
    thanks: await listThanks(practice.id),
    mayThank: thankingFor(reader, practice).length > 0,
    mayReport: reader !== null,
  }
}
