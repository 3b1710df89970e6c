import { type Database, db } from '~/platform/database.server'

/** Somebody appointed expert, with the areas in the order of the slugs. */
export type AppointedExpert = {
  userId: string
  name: string
  email: string
  areas: string[]
  municipalityCodes: string[]
}

/** Makes a user an expert in an area. False when they are already; then nothing is written. */
export async function saveExpert(
  expert: { userId: string; area: string; appointedById: string | null; appointedAt: Date },
  database: Database = db,
): Promise<boolean> {
  const { count } = await database.expert.createMany({ data: [expert], skipDuplicates: true })
  return count > 0
}

/** False when the user was no expert in the area. */
export async function removeExpertIn(userId: string, area: string, database: Database = db): Promise<boolean> {
  const { count } = await database.expert.deleteMany({ where: { userId, area } })
  return count > 0
}

/** Everybody who is an expert in an area, by e-mail address. */
export async function listExperts(database: Database = db): Promise<AppointedExpert[]> {
  const rows = await database.user.findMany({
    where: { anonymisedAt: null, expertIn: { some: {} } },
    select: {
      id: true,
      name: true,
      email: true,
      expertIn: { select: { area: true }, orderBy: { area: 'asc' } },
      memberships: { select: { municipalityCode: true }, orderBy: { municipalityCode: 'asc' } },
    },
    orderBy: { email: 'asc' },
  })
  return rows.map(({ id, name, email, expertIn, memberships }) => ({
    userId: id,
    name,
    email,
    areas: expertIn.map(({ area }) => area),
    municipalityCodes: memberships.map(({ municipalityCode }) => municipalityCode),
  }))
}
