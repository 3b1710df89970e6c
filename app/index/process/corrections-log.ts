import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { FigureStatus } from '../edition'

type Side = { value: number | null; status: FigureStatus }

/** One corrected figure as everybody reads it. `reason` is null where no correction but the source itself changed it. */
export type LoggedFigure = {
  indicatorId: string
  municipalityCode: MunicipalityCode
  municipality: string
  indicator: string
  unit: string
  before: Side
  after: Side
  reason: string | null
}

/** A version of a published edition with all that sets it apart from the one before. */
export type LoggedVersion = {
  slug: string
  title: string
  version: number
  isDemo: boolean
  publishedAt: string | null
  contentHash: string
  versionReason: string | null
  replaces: { id: string; slug: string; version: number; contentHash: string }
  figures: LoggedFigure[]
  places: { municipalityCode: MunicipalityCode; municipality: string; before: number | null; after: number | null }[]
}

/** A municipality that is or was shown without its place. */
export type LoggedAbstention = {
  id: string
  municipality: string
  reason: string
  edition: { slug: string; title: string }
  decidedAt: string
  endedAt: string | null
}
