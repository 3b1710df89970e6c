import pg from 'pg'

async function ask(server: string, sql: string): Promise<{ datname: string }[]> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Makes an empty database on a PostgreSQL server and gives its address. Throws when the name is taken. */
export async function createDatabase(server: string, name: string): Promise<string> {
  await ask(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Drops every database whose name begins so, whoever is still connected. */
export async function dropDatabases(server: string, beginning: string): Promise<void> {
  const made = await ask(server, `SELECT datname FROM pg_database WHERE starts_with(datname, '${beginning}')`)
  for (const { datname } of made) await ask(server, `DROP DATABASE ${datname} WITH (FORCE)`)
}

/** The address of a database whose writes need not survive a power cut: tests wait less for them. */
export function unsyncedAddress(address: string): string {
  const url = new URL(address)
  url.searchParams.set('options', '-c synchronous_commit=off')
  return url.href
}
