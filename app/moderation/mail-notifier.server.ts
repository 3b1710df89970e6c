import { randomBytes } from 'node:crypto'
import { sha256 } from '~/accounts/sha256.server'
import { queueMail } from '~/notifications/queue-mail.server'
import { pathsIn } from '~/paths'
import type { Tx } from '~/platform/database.server'
import { findReceiptMail, saveReceiptHash } from './notifier-store.server'

/** The receipt of a notice without log-in, with the only link to it: what is kept of the key is its hash. */
export async function mailReceipt(
  { reportId, toAddress, key, language }: { reportId: string; toAddress: string; key: string; language: 'da' | 'en' },
  now: Date,
  tx: Tx,
): Promise<void> {
  const cause = `report:${reportId}:receipt`
  const told = { toAddress, language, about: `notice:${reportId}`, path: pathsIn('da').receipt(key), slots: {}, cause }
  await queueMail({ kind: 'report-received', ...told }, now, tx)
}

/** Tells whoever sent a notice without log-in that it has been decided, with the link that their receipt had. */
export async function mailNotifier(
  { reportId, toAddress }: { reportId: string; toAddress: string },
  now: Date,
  tx: Tx,
): Promise<void> {
  // Old mails are removed, and with them the only key there was: then there is a new one.
  const receipt = (await findReceiptMail(`report:${reportId}:receipt`, tx)) ?? (await newReceipt(reportId, tx))
  const cause = `report:${reportId}:decided`
  await queueMail(
    { kind: 'report-decided', toAddress, about: `notice:${reportId}`, slots: {}, cause, ...receipt },
    now,
    tx,
  )
}

async function newReceipt(reportId: string, tx: Tx): Promise<{ path: string; language: 'da' | 'en' }> {
  const key = randomBytes(24).toString('base64url')
  await saveReceiptHash(reportId, sha256(key), tx)
  return { path: pathsIn('da').receipt(key), language: 'da' }
}
