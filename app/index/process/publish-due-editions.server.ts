import { operator } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { notify } from '~/notifications/notify.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { heldNotices } from './process-notices'
import { holdProcess, listDueSlugs, listStaffIds, saveStep } from './process-store.server'
import { takePublic } from './take-public.server'

const job = operator('publication-job')

/**
 * Makes public what is due by now, also what became due while the site was down. Each edition is a commit of its own, taken while
 * its row is held: two processes, or a start after a crash, publish it once. One that can't be published loses its time, and staff
 * are told, so that nothing becomes public at an hour nobody chose.
 */
export async function publishDueEditions(now: Date): Promise<void> {
  for (const slug of await listDueSlugs(now)) {
    await inTransaction(async (tx) => {
      const edition = orNotFound(await holdProcess(slug, tx))
      const isDue = edition.publishAt !== null && new Date(edition.publishAt) <= now
      if (edition.state === 'published' || !isDue) return
      const taken = await takePublic(edition, { actor: job, by: edition.publishAtBy ?? job.name }, now, tx)
      if (taken.ok) return
      await saveStep(edition.id, { publishAt: null, publishAtBy: null }, tx)
      const details = { problem: taken.problem }
      await saveAuditEntry({ actor: job, deed: 'hold-publication', subject: `edition:${slug}`, details }, tx)
      await notify(heldNotices(edition, await listStaffIds(tx)), now, tx)
    })
  }
}
