import type { Actor } from '~/accounts/actor'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { findPractice, type Practice } from './practice-store.server'
import { mayPublishPractice, maySeeHistory, maySeePractice, mayWritePractice } from './practice-visibility'

/** The practice at this address. Throws a 404 when the reader (null: a stranger) may not see it, as when there is none. */
export async function readPractice(reader: Actor | null, slug: string): Promise<Practice> {
  const practice = orNotFound(await findPractice(slug))
  return maySeePractice(reader, practice) ? practice : notFound()
}

/** As `readPractice`, for those who may write it; all others get a 404. */
export async function readAsWriter(actor: Actor, slug: string): Promise<Practice> {
  const practice = orNotFound(await findPractice(slug))
  return mayWritePractice(actor, practice) ? practice : notFound()
}

/** As `readPractice`, for those who may publish it and take it down; all others get a 404. */
export async function readAsPublisher(actor: Actor, slug: string): Promise<Practice> {
  const practice = orNotFound(await findPractice(slug))
  return mayPublishPractice(actor, practice) ? practice : notFound()
}

/** As `readPractice`, for those who may see its earlier versions; all others get a 404. */
export async function readWithHistory(reader: Actor | null, slug: string): Promise<Practice> {
  const practice = orNotFound(await findPractice(slug))
  return maySeeHistory(reader, practice) ? practice : notFound()
}
