import { type AreaId, areaById } from '~/catalogue/areas'
import { type ThreadSubject, threadSubjects } from './audience'

/** The lists one can choose between, as the address calls them. */
export const threadViews = ['nyt', 'foelger', 'vores', 'spoergsmaal', 'alle'] as const
export type ThreadView = (typeof threadViews)[number]

/** What the list of threads is narrowed to. */
export type ThreadFilter = {
  view: ThreadView
  area: AreaId | null
  subject: ThreadSubject | null
  /** Slug of a practice. */
  practice: string | null
  indicator: string | null
  page: number
}

const subjectWords = {
  practice: 'praksis',
  indicator: 'indikator',
  question: 'spoergsmaal',
  room: 'rum',
} as const satisfies Record<ThreadSubject, string>

/** Reads the filter from an address. Who takes no part in the dialogue has one list: all they may see. */
export function readThreadFilter(query: URLSearchParams, takesPart: boolean): ThreadFilter {
  const view = threadViews.find((one) => one === query.get('vis')) ?? 'nyt'
  const page = Number(query.get('side') ?? 1)
  return {
    view: takesPart ? view : 'alle',
    area: areaById(query.get('omraade') ?? '')?.id ?? null,
    subject: threadSubjects.find((one) => subjectWords[one] === query.get('emne')) ?? null,
    practice: query.get('praksis')?.slice(0, 200) || null,
    indicator: query.get('indikator')?.slice(0, 100) || null,
    page: Number.isSafeInteger(page) && page >= 1 && page < 100_000 ? page : 1,
  }
}

/** The filter as an address says it, the page left out. */
export function filterWords({ view, area, subject, practice, indicator }: ThreadFilter): Record<string, string | null> {
  return {
    vis: view === 'nyt' ? null : view,
    omraade: area,
    emne: subject && subjectWords[subject],
    praksis: practice,
    indikator: indicator,
  }
}

/** The word for a subject in an address. */
export function subjectWord(subject: ThreadSubject): string {
  return subjectWords[subject]
}
