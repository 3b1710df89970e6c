import type { CaseState } from './moderation-rows'
import { type TextKind, textKinds } from './text-kind'

/** What of the queue a moderator looks at. */
export const queueFilters = ['waiting', 'open', 'second', 'edit', 'mine', 'closed'] as const
export type QueueFilter = (typeof queueFilters)[number]

/** The states that each filter shows; `mine` is narrowed to those in one's own hand besides. */
export const statesOfFilter: Record<QueueFilter, readonly CaseState[]> = {
  waiting: ['open', 'awaits-second', 'awaits-edit'],
  open: ['open'],
  second: ['awaits-second'],
  edit: ['awaits-edit'],
  mine: ['open', 'awaits-second', 'awaits-edit'],
  closed: ['closed'],
}

export const casesOnPage = 50

export type QueueView = { filter: QueueFilter; kind: TextKind | null; page: number }

/** What an address asks for; what it does not say, or says wrongly, is the usual. */
export function readQueueView(query: URLSearchParams): QueueView {
  const page = Number(query.get('side') ?? 1)
  return {
    filter: queueFilters.find((one) => one === query.get('vis')) ?? 'waiting',
    kind: textKinds.find((one) => one === query.get('slags')) ?? null,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}
