import type { Ground, Outcome } from './outcome'
import type { CriticismSource, ReportOrigin, ReportReason } from './report-reason'

/** How each closed set of moderation is written in the database, and back. */
export const outcomeRows = {
  keep: 'KEEP',
  hide: 'HIDE',
  show: 'SHOW',
  'ask-edit': 'ASK_EDIT',
  lock: 'LOCK',
  unlock: 'UNLOCK',
  move: 'MOVE',
  warn: 'WARN',
  suspend: 'SUSPEND',
} as const satisfies Record<Outcome, string>
export const outcomesOfRows = {
  KEEP: 'keep',
  HIDE: 'hide',
  SHOW: 'show',
  ASK_EDIT: 'ask-edit',
  LOCK: 'lock',
  UNLOCK: 'unlock',
  MOVE: 'move',
  WARN: 'warn',
  SUSPEND: 'suspend',
} as const

export const groundRows = { law: 'LAW', rules: 'RULES', none: 'NONE' } as const satisfies Record<Ground, string>
export const groundsOfRows = { LAW: 'law', RULES: 'rules', NONE: 'none' } as const

export const reasonRows = {
  'citizen-data': 'CITIZEN_DATA',
  'wrong-facts': 'WRONG_FACTS',
  illegal: 'ILLEGAL',
  offensive: 'OFFENSIVE',
  advertising: 'ADVERTISING',
  other: 'OTHER',
} as const satisfies Record<ReportReason, string>
export const reasonsOfRows = {
  CITIZEN_DATA: 'citizen-data',
  WRONG_FACTS: 'wrong-facts',
  ILLEGAL: 'illegal',
  OFFENSIVE: 'offensive',
  ADVERTISING: 'advertising',
  OTHER: 'other',
} as const

export const originRows = {
  member: 'MEMBER',
  notice: 'NOTICE',
  'watched-words': 'WATCHED_WORDS',
} as const satisfies Record<ReportOrigin, string>
export const originsOfRows = { MEMBER: 'member', NOTICE: 'notice', WATCHED_WORDS: 'watched-words' } as const

export const sourceRows = {
  'word-list': 'WORD_LIST',
  reporter: 'REPORTER',
  author: 'AUTHOR',
  moderator: 'MODERATOR',
} as const satisfies Record<CriticismSource, string>
export const sourcesOfRows = {
  WORD_LIST: 'word-list',
  REPORTER: 'reporter',
  AUTHOR: 'author',
  MODERATOR: 'moderator',
} as const

export const stateRows = {
  open: 'OPEN',
  'awaits-second': 'AWAITS_SECOND',
  'awaits-edit': 'AWAITS_EDIT',
  closed: 'CLOSED',
} as const
export const caseStates = ['open', 'awaits-second', 'awaits-edit', 'closed'] as const
export type CaseState = (typeof caseStates)[number]
export const statesOfRows = {
  OPEN: 'open',
  AWAITS_SECOND: 'awaits-second',
  AWAITS_EDIT: 'awaits-edit',
  CLOSED: 'closed',
} as const satisfies Record<string, CaseState>
