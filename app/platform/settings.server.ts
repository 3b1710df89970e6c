import { z } from 'zod'

const onOff = z.enum(['on', 'off'])
const wholeNumber = (lowest: number, highest: number) => z.coerce.number().int().min(lowest).max(highest)

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: z.string().startsWith('postgres', 'must begin with postgresql://').optional(),
  DATA_FOLDER: z.string().min(1).default('.data'),
  HOST: z.string().min(1).optional(),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_URL: z.url('must be a whole address such as https://socialtindeks.example').optional(),
  DEMO: onOff.optional(),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_CONNECTIONS: wholeNumber(1, 100).default(8),
  UPLOAD_LIMIT_BYTES: wholeNumber(1024, 1_073_741_824).default(33_554_432),
  FORM_LIMIT_BYTES: wholeNumber(1024, 104_857_600).default(1_048_576),
  PAGE_CACHE_ENTRIES: wholeNumber(0, 100_000).default(1_000),
})

/** Every setting there is; `.env.example` says what each is for. */
export const settingNames = Object.keys(environment.shape)

export type Settings = {
  production: boolean
  /** Null: the embedded database in `dataFolder`. */
  databaseUrl: string | null
  dataFolder: string
  host: string
  port: number
  publicUrl: string | null
  /** Demonstration figures and known log-ins; only ever on a loopback address. */
  demo: boolean
  /** How many proxies in front are trusted to tell the client's address. */
  trustProxy: number
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  databaseConnections: number
  uploadLimitBytes: number
  formLimitBytes: number
  pageCacheEntries: number
}

/** What is wrong with the environment, one line a setting; thrown by `readSettings`. */
export class SettingsError extends Error {}

const loopback = new Set(['127.0.0.1', '::1', '[::1]', 'localhost'])

/** Checks the environment once. Throws `SettingsError` naming every setting that is wrong and what would be right. */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(given)
  if (!read.success) {
    throw new SettingsError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  }
  const values = read.data
  const embedded = values.DATABASE_URL === undefined
  const demo = values.DEMO === undefined ? embedded : values.DEMO === 'on'
  const host = values.HOST ?? '127.0.0.1'
  if (demo && !loopback.has(host)) {
    throw new SettingsError(
      `HOST: ${host} can be reached from outside, but DEMO is on and its passwords are known to everybody. Set DEMO=off, or HOST=127.0.0.1.`,
    )
  }
  // A proxy on this machine hands on to others what only this machine can reach.
  if (demo && values.PUBLIC_URL !== undefined && !loopback.has(new URL(values.PUBLIC_URL).hostname)) {
    throw new SettingsError(
      `PUBLIC_URL: ${values.PUBLIC_URL} is for others, but DEMO is on and its passwords are known to everybody. Set DEMO=off, or leave PUBLIC_URL out.`,
    )
  }
  if (demo && values.TRUST_PROXY > 0) {
    throw new SettingsError(
      'TRUST_PROXY: is for a server that others reach through a proxy, but DEMO is on and its passwords are known to everybody. Set DEMO=off, or TRUST_PROXY=0.',
    )
  }
  if (!loopback.has(host) && values.NODE_ENV === 'production' && values.PUBLIC_URL === undefined) {
    throw new SettingsError(
      `PUBLIC_URL: is needed when others can reach HOST ${host}, e.g. https://socialtindeks.example; it makes cookies secure.`,
    )
  }
  return {
    production: values.NODE_ENV === 'production',
    databaseUrl: values.DATABASE_URL ?? null,
    dataFolder: values.DATA_FOLDER,
    host,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    demo,
    trustProxy: values.TRUST_PROXY,
    logLevel: values.LOG_LEVEL,
    databaseConnections: values.DATABASE_CONNECTIONS,
    uploadLimitBytes: values.UPLOAD_LIMIT_BYTES,
    formLimitBytes: values.FORM_LIMIT_BYTES,
    pageCacheEntries: values.PAGE_CACHE_ENTRIES,
  }
}

/** The settings of this process. */
export const settings = readSettings(process.env)
