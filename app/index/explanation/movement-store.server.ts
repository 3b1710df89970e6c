import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { EditionMovements, PreviousEdition } from './edition-movements'
import type { Explanation } from './explanation'
import { explanationSchema } from './stored-explanation'

/** Exchanges the explanations that a draft holds; null takes them away. */
export async function saveMovements(
  editionId: string,
  movements: EditionMovements | null,
  database: Database = db,
): Promise<void> {
  await database.editionMovement.deleteMany({ where: { editionId } })
  if (movements === null) return
  const { previousEditionId, explanations } = movements
  await database.editionMovement.createMany({
    data: explanations.map(({ municipalityCode, explanation }) => ({
      editionId,
      previousEditionId,
      municipalityCode,
      scoreBefore: explanation.before?.score ?? null,
      scoreAfter: explanation.after?.score ?? null,
      rankBefore: explanation.before?.rank ?? null,
      rankAfter: explanation.after?.rank ?? null,
      explanation: explanationSchema.parse(explanation),
    })),
  })
}

/** Why a municipality stands elsewhere in one edition than in another; null where that was not computed. */
export async function findMovement(
  { editionId, previousEditionId }: { editionId: string; previousEditionId: string },
  municipalityCode: MunicipalityCode,
  database: Database = db,
): Promise<Explanation | null> {
  const row = await database.editionMovement.findUnique({
    where: { editionId_municipalityCode: { editionId, municipalityCode }, previousEditionId },
    select: { explanation: true },
  })
  return row && explanationSchema.parse(row.explanation)
}

/** Is a municipality shown without its place in any of these editions? Then nothing is said of how it moved either. */
export async function abstainsIn(
  editionIds: readonly string[],
  municipalityCode: MunicipalityCode,
  database: Database = db,
): Promise<boolean> {
  const where = { editionId: { in: [...editionIds] }, municipalityCode, endedAt: null }
  return (await database.editionAbstention.count({ where })) > 0
}

/** The method document and the values of a published edition, for explaining what moved since. */
export async function findComputedFrom(editionId: string, database: Database = db): Promise<PreviousEdition | null> {
  const [edition, rows] = await Promise.all([
    database.edition.findUnique({ where: { id: editionId }, select: { method: true } }),
    database.editionFigure.findMany({
      where: { editionId, value: { not: null } },
      select: { indicatorId: true, municipalityCode: true, value: true },
    }),
  ])
  if (edition === null) return null
  const values = rows.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]))
  return { editionId, document: edition.method, values }
}
