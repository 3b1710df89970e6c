import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db, type Tx } from '~/platform/database.server'
import type { ListedPractice } from './listed-practice'
import {
  listedSelect,
  listedWhere,
  standingSelect,
  textSelect,
  toEvidence,
  toListed,
  toStanding,
  toText,
} from './practice-rows-store.server'
import { isSlug } from './practice-slug'
import type { EvidenceStrength, PracticeText } from './practice-text'
import { type PracticeStanding, seesShared } from './practice-visibility'
import type { SubmissionState } from './workflow/submission'
import { toSubmissionState } from './workflow/submission-store.server'

/** A practice with its published text, as its page needs it. Whoever asks must check the standing. */
export type Practice = PracticeStanding & {
  id: string
  slug: string
  label: string | null
  exampleOf: string | null
  constructed: boolean
  /** The newest published text; null while there is only a draft. */
  current: { number: number; text: PracticeText; evidence: EvidenceStrength | null; publishedAt: Date } | null
  /** True when changes wait to be published. */
  hasWorkingCopy: boolean
  /** Set while a moderator has locked it: it is read, but neither edited nor handed in. */
  lockedAt: Date | null
  /** When its municipality is asked whether the text still holds; null before the first validation and when archived by hand. */
  reviewDueAt: Date | null
}

/** A practice in its own municipality's list, drafts and all. */
export type OwnPractice = PracticeStanding & {
  slug: string
  /** Of the working copy where there is one; may be empty. */
  title: string
  hasWorkingCopy: boolean
  /** How its newest submission stands. */
  submission: SubmissionState
  changedAt: Date
}

const newestFirst = [
  { publishedAt: 'desc' },
  { slug: 'asc' },
] as const satisfies Prisma.PracticeOrderByWithRelationInput[]

/** Whatever its standing; null when there is none at this address. */
export async function findPractice(slug: string, database: Database = db): Promise<Practice | null> {
  return isSlug(slug) ? findWhere({ slug }, database) : null
}

/** As `findPractice`, by the id that never changes. */
export async function findPracticeById(id: string, database: Database = db): Promise<Practice | null> {
  return findWhere({ id }, database)
}

async function findWhere(where: Prisma.PracticeWhereUniqueInput, database: Database): Promise<Practice | null> {
  const row = await database.practice.findUnique({
    where,
    select: {
      ...standingSelect,
      id: true,
      slug: true,
      label: true,
      exampleOf: true,
      constructed: true,
      lockedAt: true,
      reviewDueAt: true,
      current: { select: { ...textSelect, number: true, evidence: true, publishedAt: true } },
      revisions: { where: { number: null }, select: { id: true } },
    },
  })
  if (row === null) return null
  const { current, revisions, id, slug, label, exampleOf, constructed, lockedAt, reviewDueAt } = row
  return {
    ...toStanding(row),
    id,
    slug,
    label,
    exampleOf,
    constructed,
    lockedAt,
    reviewDueAt,
    hasWorkingCopy: revisions.length > 0,
    current: toCurrent(current),
  }
}

type CurrentRow = Prisma.PracticeRevisionGetPayload<{
  select: typeof textSelect & { number: true; evidence: true; publishedAt: true }
}>

function toCurrent(row: CurrentRow | null): Practice['current'] {
  if (row === null || row.number === null || row.publishedAt === null) return null
  const { number, evidence, publishedAt, ...text } = row
  return { number, evidence: toEvidence(evidence), publishedAt, text: toText(text) }
}

/** The published practices that aim at any of these indicators and that the reader (null: a stranger) sees, newest first. */
export function listPracticesForIndicators(
  indicatorIds: readonly string[],
  reader: Actor | null,
): Promise<ListedPractice[]> {
  return listWhere(reader, { current: { indicators: { some: { indicatorId: { in: [...indicatorIds] } } } } })
}

/** What a municipality has published and the reader sees, newest first. Examples belong to no municipality. */
export function listPracticesOfMunicipality(code: MunicipalityCode, reader: Actor | null): Promise<ListedPractice[]> {
  return listWhere(reader, { municipalityCode: code })
}

/** The newest practices that the reader sees. */
export function listNewestPractices(reader: Actor | null, count: number): Promise<ListedPractice[]> {
  return listWhere(reader, {}, count)
}

/** These practices where the reader sees them, in the order of the ids. */
export async function listPracticesByIds(ids: readonly string[], reader: Actor | null): Promise<ListedPractice[]> {
  const rows = await db.practice.findMany({
    where: { ...listedWhere(seesShared(reader)), id: { in: [...ids] } },
    select: listedSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return toListedPractices(ids.map((id) => byId.get(id)).filter((row) => row !== undefined))
}

async function listWhere(
  reader: Actor | null,
  where: Prisma.PracticeWhereInput,
  count?: number,
): Promise<ListedPractice[]> {
  const rows = await db.practice.findMany({
    where: { ...listedWhere(seesShared(reader)), ...where },
    select: listedSelect,
    orderBy: [...newestFirst],
    ...(count === undefined ? {} : { take: count }),
  })
  return toListedPractices(rows)
}

function toListedPractices(rows: readonly Parameters<typeof toListed>[0][]): ListedPractice[] {
  return rows.map(toListed).filter((practice) => practice !== null)
}

/** Everything of the municipality, what was changed last first. For those who may write there. */
export async function listOwnPractices(code: MunicipalityCode): Promise<OwnPractice[]> {
  const rows = await db.practice.findMany({
    where: { municipalityCode: code },
    select: {
      ...standingSelect,
      slug: true,
      createdAt: true,
      current: { select: { title: true, savedAt: true } },
      revisions: { where: { number: null }, select: { title: true, savedAt: true } },
      submissions: {
        select: { outcome: true },
        orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
  })
  return rows
    .map((row) => {
      const newest = row.revisions[0] ?? row.current
      return {
        ...toStanding(row),
        slug: row.slug,
        title: newest?.title ?? '',
        hasWorkingCopy: row.revisions.length > 0,
        submission: toSubmissionState(row.submissions),
        changedAt: newest?.savedAt ?? row.createdAt,
      }
    })
    .sort((one, other) => other.changedAt.getTime() - one.changedAt.getTime())
}

/** Hides a practice from all but its writers and the moderators, or (null) shows it again. */
export async function saveHidden(practiceId: string, hiddenAt: Date | null, database: Database): Promise<void> {
  await database.practice.update({ where: { id: practiceId }, data: { hiddenAt } })
}

/** Locks a practice, so that it is read but neither edited nor handed in, or (null) opens it again. */
export async function savePracticeLocked(practiceId: string, at: Date | null, tx: Tx): Promise<void> {
  await tx.practice.update({ where: { id: practiceId }, data: { lockedAt: at } })
}
