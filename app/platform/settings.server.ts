import { z } from 'zod'
import type { S3Settings } from './files/s3-settings'
import { domainOf, isMailServer, type MailSettings } from './mail/mail-settings'

const onOff = z.enum(['on', 'off'])
const wholeNumber = (lowest: number, highest: number) => z.coerce.number().int().min(lowest).max(highest)

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: z.string().startsWith('postgres', 'must begin with postgresql://').optional(),
  DATA_FOLDER: z.string().min(1).default('.data'),
  HOST: z.string().min(1).optional(),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_URL: z.url('must be a whole address such as https://socialtindeks.example').optional(),
  CONTACT_EMAIL: z.email('must be an e-mail address').optional(),
  DEMO: onOff.optional(),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_CONNECTIONS: wholeNumber(1, 100).default(8),
  UPLOAD_LIMIT_BYTES: wholeNumber(1024, 1_073_741_824).default(33_554_432),
  FORM_LIMIT_BYTES: wholeNumber(1024, 104_857_600).default(1_048_576),
  PAGE_CACHE_ENTRIES: wholeNumber(0, 100_000).default(1_000),
  ATTACHMENT_LIMIT_BYTES: wholeNumber(1024, 104_857_600).default(10_485_760),
  S3_ENDPOINT: z.url('must be a whole address such as https://s3.example').optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
    .optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  SMTP_URL: z.string().refine(isMailServer, 'must be smtp://host:port or smtps://host:port').optional(),
  MAIL_FROM: z
    .string()
    .refine((from) => domainOf(from) !== null, 'must be an address such as Socialt Indeks <post@socialtindeks.example>')
    .optional(),
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
  /** Where users and authorities write to; null: nobody has said. */
  contactEmail: string | null
  /** Demonstration figures and known log-ins; only ever on a loopback address. */
  demo: boolean
  /** How many proxies in front are trusted to tell the client's address. */
  trustProxy: number
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  databaseConnections: number
  uploadLimitBytes: number
  formLimitBytes: number
  pageCacheEntries: number
  /** The largest file that may be attached to a text. */
  attachmentLimitBytes: number
  /** Where attached files are kept; null: in `dataFolder`. */
  s3: S3Settings | null
  mail: MailSettings
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
    contactEmail: values.CONTACT_EMAIL ?? null,
    demo,
    trustProxy: values.TRUST_PROXY,
    logLevel: values.LOG_LEVEL,
    databaseConnections: values.DATABASE_CONNECTIONS,
    uploadLimitBytes: values.UPLOAD_LIMIT_BYTES,
    formLimitBytes: values.FORM_LIMIT_BYTES,
    pageCacheEntries: values.PAGE_CACHE_ENTRIES,
    attachmentLimitBytes: values.ATTACHMENT_LIMIT_BYTES,
    s3: s3From(values),
    mail: mailFrom(values, demo),
  }
}

/** Mails that really go out need an address that answers reach, and links that their readers can follow. */
function mailFrom({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: z.output<typeof environment>, demo: boolean): MailSettings {
  if (SMTP_URL !== undefined && MAIL_FROM === undefined) {
    throw new SettingsError(
      'MAIL_FROM: is needed with SMTP_URL: the address that mails come from, e.g. Socialt Indeks <post@socialtindeks.example>.',
    )
  }
  if (SMTP_URL !== undefined && PUBLIC_URL === undefined && !demo) {
    throw new SettingsError('PUBLIC_URL: is needed with SMTP_URL: the links in mails lead there.')
  }
  return { smtpUrl: SMTP_URL ?? null, from: MAIL_FROM ?? 'Socialt Indeks <post@socialtindeks.invalid>' }
}

/** All of it or nothing: half a storage would be found out by the first file somebody uploads. */
function s3From(values: z.output<typeof environment>): S3Settings | null {
  const given = {
    S3_ENDPOINT: values.S3_ENDPOINT,
    S3_BUCKET: values.S3_BUCKET,
    S3_ACCESS_KEY_ID: values.S3_ACCESS_KEY_ID,
    S3_SECRET_ACCESS_KEY: values.S3_SECRET_ACCESS_KEY,
  }
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket } = given
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given
  if (endpoint && bucket && accessKeyId && secretAccessKey) {
    return { endpoint, bucket, region: values.S3_REGION ?? 'us-east-1', accessKeyId, secretAccessKey }
  }
  const missing = Object.entries(given).filter(([, value]) => value === undefined)
  if (missing.length === Object.keys(given).length && values.S3_REGION === undefined) return null
  throw new SettingsError(
    `${missing.map(([name]) => name).join(', ')}: needed to keep files in S3. Set all of S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or none.`,
  )
}

/** The settings of this process. */
export const settings = readSettings(process.env)
