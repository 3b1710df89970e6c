import type { Tx } from '~/platform/database.server'
import type { NoticeKind } from './notice'
import { type MailToAddress, saveMailToAddress } from './outbox-store.server'

/**
 * Queues a mail to somebody without an account, e.g. the receipt of a notice without log-in, in the transaction of its cause.
 * Nobody can be asked what a stranger may see, so its slots hold no words that users wrote.
 */
export async function queueMail(mail: MailToAddress & { kind: NoticeKind }, now: Date, tx: Tx): Promise<void> {
  await saveMailToAddress(mail, now, tx)
}
