import type { EditionProcess, ProcessStep, PublicationBar, StepState } from './process'

/** An edition's way to everybody, as its page shows it to staff. */
export type ShownProcess = EditionProcess & {
  slug: string
  version: number
  versionReason: string | null
  steps: { step: ProcessStep; state: StepState }[]
  isPreviewed: boolean
  takesObjections: boolean
  isRecomputing: boolean
  bar: PublicationBar | null
  /** The version that corrects it, also as a draft, and the one it corrects. */
  next: { slug: string; version: number; isPublished: boolean } | null
  before: { slug: string; version: number } | null
  /** What the forms propose, as days and times in Denmark. */
  proposed: { until: string; date: string; time: string }
}
