import type { MunicipalityCode } from '~/municipalities/municipalities'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { findPractice, type Practice } from '../practice-store.server'
import type { RatedText } from './rating'
import { findRevisionId } from './rating-store.server'

/** A practice that can have a Vidensprofil: published, not hidden, and some municipality's. All others give a 404. */
export async function readRated(
  slug: string,
): Promise<{ practice: Practice; rated: RatedText; municipalityCode: MunicipalityCode; area: string }> {
  const practice = orNotFound(await findPractice(slug))
  const { id: practiceId, current, municipalityCode, state, hidden } = practice
  if (current === null || municipalityCode === null || state !== 'published' || hidden) notFound()
  const { number, text } = current
  const revisionId = orNotFound(await findRevisionId(practiceId, number))
  return { practice, rated: { revisionId, number, text, practiceId }, municipalityCode, area: text.area ?? '' }
}
