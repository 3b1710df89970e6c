import type { Actor } from '~/accounts/actor'
import { danishInstant, daysAfter } from '~/i18n/danish-time'
import { failure, type Result, success } from '~/platform/result'
import { discardEdition } from '../discard-edition.server'
import type { EditionDeedForm } from '../edition-form'
import { publishEdition } from '../publish-edition.server'
import { beginVersion } from './begin-version.server'
import { cancelPreview } from './cancel-preview.server'
import { cancelPublication } from './cancel-publication.server'
import { openPreview } from './open-preview.server'
import { recomputeEdition } from './recompute-edition.server'
import { schedulePublication } from './schedule-publication.server'

/** Does the step that staff said yes to; answers the edition whose page is next, null where there is none any more. */
export async function takeStep(actor: Actor, slug: string, form: EditionDeedForm, now: Date) {
  const same = <Problem>(done: Result<unknown, Problem>) => (done.ok ? success<string | null>(slug) : done)
  switch (form.intent) {
    case 'publish':
      return same(await publishEdition(actor, slug, now))
    case 'discard': {
      const discarded = await discardEdition(actor, slug)
      return discarded.ok ? success(null) : discarded
    }
    case 'preview':
    case 'move-preview':
      return same(await openPreview(actor, slug, endOf(form.until ?? ''), now))
    case 'cancel-preview':
      return same(await cancelPreview(actor, slug))
    case 'schedule':
      return same(await schedulePublication(actor, slug, danishInstant(form.date ?? '', form.time ?? ''), now))
    case 'cancel-schedule':
      return same(await cancelPublication(actor, slug))
    case 'recompute': {
      const done = await recomputeEdition(actor, slug, () => new Date())
      return done.ok ? success(slug) : failure(done.problem.code)
    }
    case 'version': {
      if (!form.reason) return failure('reason-missing' as const)
      const begun = await beginVersion(actor, { slug, reason: form.reason }, now)
      return begun.ok ? begun : failure(begun.problem.code)
    }
  }
}

/** A last day ends when the next begins. */
function endOf(day: string): Date | null {
  return danishInstant(day, '00:00') && danishInstant(daysAfter(day, 1), '00:00')
}
