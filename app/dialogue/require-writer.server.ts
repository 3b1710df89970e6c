import { data } from '@remix-run/node'
import type { Person } from '~/accounts/actor'
import { findActor, requireActor } from '~/accounts/require-actor.server'

/**
 * Who is writing. Where the log-in has ended meanwhile, it throws the fields back to the page, which shows the text again: a
 * log-in redirect would lose it. Nothing is said of the thread.
 * @param field the field that holds what was written; the others go with it unseen
 */
export async function requireWriter(request: Request, form: FormData, field = 'text'): Promise<Person> {
  const actor = await findActor(request)
  if (actor !== null) return actor
  const text = form.get(field)
  if (typeof text !== 'string' || text.trim() === '') return requireActor(request)
  const fields = [...form].filter((sent): sent is [string, string] => typeof sent[1] === 'string')
  throw data({ fields, field }, { status: 401, statusText: 'Unauthorized' })
}
