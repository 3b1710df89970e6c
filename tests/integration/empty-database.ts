import { municipalities } from '~/municipalities/municipalities'
import { db } from '~/platform/database.server'

/** Leaves nothing but the 98 municipalities: every test begins like this. */
export async function emptyDatabase(): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  await db.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => `"${name}"`).join(', ')} CASCADE`)
  await db.municipality.createMany({ data: municipalities.map(({ code }) => ({ code })) })
  await db.publicVersion.create({ data: { id: 1 } })
}
