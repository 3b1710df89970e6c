import { randomUUID } from 'node:crypto'
import type { Notice } from '~/notifications/notice'
import { notify } from '~/notifications/notify.server'
import { inTransaction } from '~/platform/database.server'

/** A valid, dull notice: to be told at once, of one's own account. */
export function aNotice(userId: string, parts: Partial<Notice> = {}): Notice {
  return {
    userId,
    kind: 'mentioned',
    about: `account:${userId}`,
    path: '/konto',
    slots: { person: 'Kim Jensen', title: 'Hvem har prøvet en fast tovholder?' },
    cause: `test:${randomUUID()}`,
    ...parts,
  }
}

/** Tells people, in a transaction of its own. */
export function told(notices: readonly Notice[], now: Date): Promise<void> {
  return inTransaction((tx) => notify(notices, now, tx))
}
