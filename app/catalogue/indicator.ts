import type { Language } from '~/i18n/language'
import type { AreaId, ThemeId } from './areas'

/** Where an indicator's figures come from; the slugs of the catalogue file. */
export const indicatorSources = [
  'danmarks-statistik',
  'forvaltningschef-survey',
  'medarbejder-survey',
  'handicapraad-survey',
] as const
export type IndicatorSource = (typeof indicatorSources)[number]

/** What counts as good; `neutral` is context that never enters a score. */
export const directions = ['higher', 'lower', 'neutral'] as const
export type Direction = (typeof directions)[number]

/** How sure the StatBank codes are; `own-design` is a survey question of the project's own. */
export const verifications = ['confirmed', 'likely', 'unconfirmed', 'own-design'] as const
export type Verification = (typeof verifications)[number]

/** What side of quality an indicator shows: what is there, what is done, what becomes of people (Donabedian 1966). */
export const qualityAspects = ['structure', 'process', 'outcome'] as const
export type QualityAspect = (typeof qualityAspects)[number]

/** One measure of the catalogue. Null is what the catalogue leaves empty. */
export type Indicator = {
  id: string
  area: AreaId
  theme: ThemeId
  source: IndicatorSource
  name: Readonly<Record<Language, string>>
  /** In Danish, e.g. "pct. af anbragte", "score 1-5". */
  unit: string
  direction: Direction
  /** False exactly when the direction is neutral. */
  scored: boolean
  definitionDa: string
  questionDa: string | null
  answerScaleDa: string | null
  valueRule: string | null
  dstTable: string | null
  dstSelection: string | null
  dstDenominator: string | null
  /** The smallest count behind a figure that may be shown; null where the source has taken care of it. */
  minN: number | null
  frequency: string
  firstPeriod: string | null
  verification: Verification
  noteDa: string | null
  /** Null where the catalogue doesn't say. */
  aspect: QualityAspect | null
}
