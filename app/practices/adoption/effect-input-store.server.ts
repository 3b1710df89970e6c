import type { Actor } from '~/accounts/actor'
import { type Database, db } from '~/platform/database.server'
import { listedWhere } from '../practice-rows-store.server'
import { seesShared } from '../practice-visibility'
import type { Adopter } from './adoption'
import { dayOf, meetableWhere, stagesOfRows } from './adoption-store.server'

/** A practice as its effect is asked about: what it aims at, and who has used it. */
export type EffectPractice = {
  id: string
  slug: string
  title: string
  /** Null for the examples. */
  municipalityCode: string | null
  /** Whom an example's sources speak of, in words. */
  exampleOf: string | null
  links: readonly { indicatorId: string; delayMonths: number | null }[]
  /** Those that the reader may meet and that have begun, oldest start first. */
  adopters: readonly (Adopter & { startedOn: string; stoppedOn: string | null })[]
  /** All that have begun, also those that nobody is told of: they are no comparison. */
  usedBy: readonly string[]
}

/** The practices of these that the reader may meet, in no order. */
export async function listEffectPractices(
  practiceIds: readonly string[],
  reader: Actor | null,
  database: Database = db,
): Promise<EffectPractice[]> {
  const rows = await database.practice.findMany({
    where: { id: { in: [...practiceIds] }, ...listedWhere(seesShared(reader)) },
    select: {
      id: true,
      slug: true,
      municipalityCode: true,
      exampleOf: true,
      current: {
        select: {
          title: true,
          indicators: { select: { indicatorId: true, delayMonths: true }, orderBy: { position: 'asc' } },
        },
      },
      adoptions: {
        where: { startedOn: { not: null } },
        select: { id: true, municipalityCode: true, stage: true, startedOn: true, stoppedOn: true, hiddenAt: true },
        orderBy: [{ startedOn: 'asc' }, { municipalityCode: 'asc' }],
      },
    },
  })
  return rows.map(({ current, adoptions, ...row }) => ({
    ...row,
    title: current?.title ?? '',
    links: current?.indicators ?? [],
    usedBy: adoptions.map(({ municipalityCode }) => municipalityCode),
    adopters: adoptions.flatMap(({ id, municipalityCode, stage, startedOn, stoppedOn, hiddenAt }) =>
      startedOn === null || hiddenAt !== null
        ? []
        : [
            {
              adoptionId: id,
              municipalityCode,
              stage: stagesOfRows[stage],
              startedOn: dayOf(startedOn),
              stoppedOn: stoppedOn && dayOf(stoppedOn),
            },
          ],
    ),
  }))
}

/** Some practice that a municipality has begun with, and what it aims at. */
export type OtherUse = {
  municipalityCode: string
  indicatorId: string
  practiceId: string
  slug: string
  title: string
  startedOn: string
}

/** All practices, among those the reader may meet, that these municipalities have begun with against these indicators. */
export async function listOtherUses(
  codes: readonly string[],
  indicatorIds: readonly string[],
  reader: Actor | null,
  database: Database = db,
): Promise<OtherUse[]> {
  if (codes.length === 0 || indicatorIds.length === 0) return []
  const aims = { indicatorId: { in: [...indicatorIds] } }
  const rows = await database.adoption.findMany({
    where: {
      ...meetableWhere(reader),
      municipalityCode: { in: [...codes] },
      startedOn: { not: null },
      practice: { ...listedWhere(seesShared(reader)), current: { indicators: { some: aims } } },
    },
    select: {
      municipalityCode: true,
      startedOn: true,
      practice: {
        select: {
          id: true,
          slug: true,
          current: { select: { title: true, indicators: { where: aims, select: { indicatorId: true } } } },
        },
      },
    },
  })
  return rows.flatMap(({ municipalityCode, startedOn, practice: { id, slug, current } }) =>
    startedOn === null
      ? []
      : (current?.indicators ?? []).map(({ indicatorId }) => ({
          municipalityCode,
          indicatorId,
          practiceId: id,
          slug,
          title: current?.title ?? '',
          startedOn: dayOf(startedOn),
        })),
  )
}
