import { notify } from '~/notifications/notify.server'
import { inTransaction } from '~/platform/database.server'
import { movementNotices, practiceNotices, questionNotices } from './news-notices'
import {
  listMembersOf,
  listMovedFigures,
  listNewestEditions,
  listPracticesSince,
  listQuestionsSince,
  listWeakPlaces,
  type NewsEdition,
} from './news-store.server'

/**
 * Tells people of what happened since that nobody addressed to them: a weak indicator that moved in the newest edition, a
 * practice that aims at one of theirs, a question from a municipality whose conditions are like theirs. Each is told once,
 * however often this runs; it knows the rooms below, so that they need not know who may care.
 */
export async function tellOfNews(since: Date, now: Date): Promise<void> {
  const [newest, before] = await listNewestEditions()
  if (!newest) return
  await tellOfPractices(newest, since, now)
  await tellOfQuestions(newest, since, now)
  // A corrected version tells those it concerns by itself.
  const isNews = newest.version === 1 && newest.publishedAt !== null && newest.publishedAt >= since
  if (before && isNews) await tellOfMovements(before, newest, now)
}

async function tellOfPractices(newest: NewsEdition, since: Date, now: Date): Promise<void> {
  const practices = await listPracticesSince(since)
  const aims = new Set(practices.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
  if (aims.size === 0) return
  const weakPlaces = await listWeakPlaces(newest.id, [...aims])
  const codes = [...weakPlaces, ...practices].map(({ municipalityCode }) => municipalityCode)
  const members = await listMembersOf([...new Set(codes)])
  const notices = practices.flatMap((practice) => practiceNotices(practice, weakPlaces, members))
  await inTransaction((tx) => notify(notices, now, tx))
}

async function tellOfQuestions(newest: NewsEdition, since: Date, now: Date): Promise<void> {
  const questions = await listQuestionsSince(newest.id, since)
  if (questions.length === 0) return
  const members = await listMembersOf([...new Set(questions.flatMap(({ peers }) => peers))])
  const notices = questions.flatMap((question) => questionNotices(question, members))
  await inTransaction((tx) => notify(notices, now, tx))
}

async function tellOfMovements(before: NewsEdition, newest: NewsEdition, now: Date): Promise<void> {
  const moved = await listMovedFigures(before, newest)
  const members = await listMembersOf([...new Set(moved.map(({ municipalityCode }) => municipalityCode))])
  await inTransaction((tx) => notify(movementNotices(newest, moved, members), now, tx))
}
