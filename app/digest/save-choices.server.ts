import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { saveFrequencies, saveMailLanguage } from '~/notifications/choice-store.server'
import type { Frequency, NoticeItem } from '~/notifications/notice'
import { optionalItems } from '~/notifications/unsubscribe-address'
import { inTransaction } from '~/platform/database.server'

export type Choices = { language: 'da' | 'en' } & { [item in NoticeItem]?: Frequency | undefined }

/** Keeps how often the person wants mail about each item, and in which language. What moderation decides can't be turned off. */
export async function saveChoices(actor: Person, { language, ...chosen }: Choices): Promise<void> {
  const frequencies = Object.fromEntries(
    optionalItems.flatMap((item) => (chosen[item] === undefined ? [] : [[item, chosen[item]]])),
  )
  await inTransaction(async (tx) => {
    await saveMailLanguage(actor.userId, language, tx)
    await saveFrequencies(actor.userId, frequencies, tx)
    await saveAuditEntry({ actor, deed: 'save-choices', subject: `user:${actor.userId}` }, tx)
  })
}
