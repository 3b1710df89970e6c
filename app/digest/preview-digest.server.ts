import type { Person } from '~/accounts/actor'
import type { Language } from '~/i18n/language'
import { textsIn } from '~/i18n/texts.server'
import { findChoices } from '~/notifications/choice-store.server'
import { listNotices } from '~/notifications/inbox-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { chooseNotices } from './choose-notices'
import { looksBack } from './digest-period'
import { type DigestSection, digestSections } from './digest-sections'
import { listUnmailed } from './digest-store.server'
import { listVisibleAbouts } from './visible-abouts.server'

/** The digest that the reader would get if both the daily and the weekly mail were made now. */
export async function previewDigest(reader: Person, language: Language, now: Date): Promise<DigestSection[]> {
  const { frequencyOf } = orNotFound(await findChoices(reader.userId))
  const until = new Date(now.getTime() + 1)
  const window = { since: new Date(now.getTime() - Math.max(...Object.values(looksBack))), until }
  const waiting = await listUnmailed([reader.userId], window)
  const chosen = chooseNotices(waiting, frequencyOf, { frequencies: ['daily', 'weekly'], until })
  const notices = await listNotices(
    reader.userId,
    chosen.map(({ id }) => id),
  )
  const seen = await listVisibleAbouts(
    reader,
    notices.map(({ about }) => about),
  )
  return digestSections(
    textsIn(language, 'notifications'),
    language,
    notices.filter(({ about }) => seen.has(about)),
  )
}
