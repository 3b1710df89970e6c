import type { FindingList } from './findings'

export const batchStates = ['reading', 'staged', 'published', 'withdrawn', 'discarded'] as const
export type BatchState = (typeof batchStates)[number]

/** One load of figures from one file, from the first line read until it is published, withdrawn or thrown away. */
export type ImportBatch = {
  id: string
  fileName: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  fileHash: string
  fileBytes: number
  state: BatchState
  sourceNote: string | null
  jumpFactor: number
  linesRead: number
  /** Null until the file's lines are counted. */
  linesTotal: number | null
  progressAt: Date
  observationCount: number
  errorCount: number
  warningCount: number
  findings: FindingList
  isDemo: boolean
  /** One figure put right in an edition: published or thrown away with that edition and in no other way. */
  isCorrection: boolean
  /** Names as they are now: somebody who has left is anonymous here too. */
  uploadedBy: string
  uploadedAt: Date
  publishedBy: string | null
  publishedAt: Date | null
  withdrawnBy: string | null
  withdrawnAt: Date | null
  withdrawnReason: string | null
}

const silenceMs = 60_000

/** True when a reading has been silent so long that whatever read it must be gone. */
export function isInterrupted({ state, progressAt }: Pick<ImportBatch, 'state' | 'progressAt'>, now: Date): boolean {
  return state === 'reading' && now.getTime() - progressAt.getTime() > silenceMs
}

/** True when a person may publish it: read to the end, with something in it and nothing wrong. */
export function isPublishable(
  batch: Pick<ImportBatch, 'state' | 'errorCount' | 'observationCount' | 'isCorrection'>,
): boolean {
  return batch.state === 'staged' && batch.errorCount === 0 && batch.observationCount > 0 && !batch.isCorrection
}

/** True when it may be thrown away: nobody has ever seen its figures, and nothing is still reading it. */
export function isDiscardable(batch: Pick<ImportBatch, 'state' | 'progressAt' | 'isCorrection'>, now: Date): boolean {
  return (batch.state === 'staged' && !batch.isCorrection) || isInterrupted(batch, now)
}
