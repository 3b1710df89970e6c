import { randomBytes } from 'node:crypto'
import { sha256 } from '~/accounts/sha256.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { saveReport } from './case-store.server'
import { saveLogEntries } from './log-store.server'
import { mailReceipt } from './mail-notifier.server'
import { textNamed } from './named-text.server'
import type { IllegalNotice } from './notice-form'
import { countNotice } from './notice-store.server'
import { openCase } from './open-case.server'

/**
 * Takes a notice of illegal content from somebody without log-in and gives the key of their receipt. An address is taken
 * whatever is there: the answer never tells whether something hidden is. Fails with 'limited' after many from one network.
 */
export async function reportIllegal(
  notice: IllegalNotice,
  { network, language }: { network: string; language: 'da' | 'en' },
  now: Date,
): Promise<Result<string, 'limited'>> {
  if (!(await countNotice(network))) return failure('limited')
  const text = await textNamed(notice.address)
  const key = randomBytes(24).toString('base64url')
  return inTransaction(async (tx) => {
    const ref = text?.ref ?? null
    const { id: caseId } = await openCase(ref, text?.words ?? '', now, tx)
    const reportId = await saveReport(
      {
        caseId,
        origin: 'notice',
        reporterId: null,
        reporterName: notice.name || null,
        reporterEmail: notice.email || null,
        receiptHash: sha256(key),
        reason: 'illegal',
        text: notice.text,
        lawNamed: notice.lawNamed,
        address: notice.address,
        weight: 0,
      },
      now,
      tx,
    )
    const kind = ref?.kind ?? null
    await saveLogEntries([{ what: 'reported', case: caseId, origin: 'notice', reason: 'illegal', kind }], now, tx)
    if (notice.email) await mailReceipt({ reportId, toAddress: notice.email, key, language }, now, tx)
    return success(key)
  })
}
