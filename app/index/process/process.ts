/** What decides how far an edition has come on its way to everybody. Dates are ISO 8601; null is "not". */
export type EditionProcess = {
  state: 'draft' | 'published'
  computedAt: string
  previewFrom: string | null
  previewUntil: string | null
  publishAt: string | null
  /** Since when it is being computed again. */
  recomputeSince: string | null
  publishedAt: string | null
  /** Objections nobody has decided, and all there are. */
  openObjections: number
  objections: number
  /** Corrections that no computation has used yet or that the next is to leave out, and all there are. */
  waitingCorrections: number
  corrections: number
}

/** How many days municipalities have to look and object, unless staff choose another last day. */
export const previewDays = 14

/** The steps of the process in their order. */
export const processSteps = ['collected', 'computed', 'preview', 'objections', 'recomputed', 'published'] as const
export type ProcessStep = (typeof processSteps)[number]

/** `left-out` is a step that this edition went past. */
export type StepState = 'done' | 'now' | 'ahead' | 'left-out'

/** What stops an edition from becoming public; each has its sentence under `index:problems`. */
export type PublicationBar =
  | 'already-published'
  | 'preview-running'
  | 'objections-open'
  | 'corrections-waiting'
  | 'recomputing'

/** A computation that was begun longer ago than this belongs to a process that is gone. */
const longestComputationMs = 10 * 60_000

/** Is it being computed again right now? */
export function isRecomputing({ recomputeSince }: Pick<EditionProcess, 'recomputeSince'>, now: Date): boolean {
  return recomputeSince !== null && now.getTime() - Date.parse(recomputeSince) < longestComputationMs
}

/** May municipalities see their part? From when staff opened it, also after its last day. */
export function isPreviewed({ state, previewFrom }: Pick<EditionProcess, 'state' | 'previewFrom'>): boolean {
  return state === 'draft' && previewFrom !== null
}

/** May municipalities still object? */
export function takesObjections(
  edition: Pick<EditionProcess, 'state' | 'previewFrom' | 'previewUntil'>,
  now: Date,
): boolean {
  return isPreviewed(edition) && edition.previewUntil !== null && now < new Date(edition.previewUntil)
}

/** What keeps the edition from becoming public at `at`, or null. One that nobody previewed is held back by nothing of the preview. */
export function barToPublishing(edition: EditionProcess, at: Date): PublicationBar | null {
  if (edition.state === 'published') return 'already-published'
  if (isRecomputing(edition, at)) return 'recomputing'
  if (takesObjections(edition, at)) return 'preview-running'
  if (edition.openObjections > 0) return 'objections-open'
  return edition.waitingCorrections > 0 ? 'corrections-waiting' : null
}

/** Every step with its state, for those who run the process. */
export function stepStates(edition: EditionProcess, now: Date): { step: ProcessStep; state: StepState }[] {
  const previewed = edition.previewFrom !== null
  const published = edition.state === 'published'
  const running = takesObjections(edition, now)
  const past = (left: boolean): StepState => (published && left ? 'left-out' : 'ahead')
  const objections = (): StepState => {
    if (edition.openObjections > 0) return 'now'
    if (running) return edition.objections > 0 ? 'now' : 'ahead'
    // Those of a preview that was called off are still decided.
    return previewed || edition.objections > 0 ? 'done' : past(true)
  }
  const recomputed = (): StepState => {
    if (isRecomputing(edition, now) || edition.waitingCorrections > 0) return 'now'
    if (edition.corrections > 0) return 'done'
    return previewed && !running && edition.openObjections === 0 ? 'left-out' : past(true)
  }
  const ready = previewed && barToPublishing(edition, now) === null
  const states: Record<ProcessStep, StepState> = {
    collected: 'done',
    computed: 'done',
    preview: running ? 'now' : previewed ? 'done' : past(true),
    objections: objections(),
    recomputed: recomputed(),
    published: published ? 'done' : ready || edition.publishAt !== null ? 'now' : 'ahead',
  }
  return processSteps.map((step) => ({ step, state: states[step] }))
}

/** Why a preview can't be opened with this end, or a publication not be set for this time. */
export type TimeProblem = 'date-missing' | 'in-the-past' | 'before-preview-ends'

/** The last day of a preview must not have passed already. */
export function checkPreviewEnd(until: Date | null, now: Date): TimeProblem | null {
  if (until === null) return 'date-missing'
  return until <= now ? 'in-the-past' : null
}

/** A publication lies ahead, and never before municipalities have had their time. */
export function checkPublishAt(
  at: Date | null,
  { previewUntil }: Pick<EditionProcess, 'previewUntil'>,
  now: Date,
): TimeProblem | null {
  if (at === null) return 'date-missing'
  if (at <= now) return 'in-the-past'
  return previewUntil !== null && at < new Date(previewUntil) ? 'before-preview-ends' : null
}
