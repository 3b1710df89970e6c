import { itemDefaults, type NoticeItem } from './notice'

/** What one click in a mail ends: mails about one item, or the daily and weekly mail. */
export type Ending = NoticeItem | 'digest'

/** The items that a person may turn off: all but what moderation decides about them. */
export const optionalItems = (Object.keys(itemDefaults) as NoticeItem[]).filter((item) => item !== 'moderation')

/** The last part of an unsubscribe link: whose it is and what it ends. */
export function unsubscribeKeyFor(secret: string, ending: Ending): string {
  return `${secret}.${ending}`
}

/** The secret and the ending of an unsubscribe link, or null where it can't be one of ours. */
export function readUnsubscribeKey(key: string): { secret: string; ending: Ending } | null {
  const [secret = '', ending = '', ...rest] = key.split('.')
  if (!/^[A-Za-z0-9_-]{24}$/.test(secret) || rest.length > 0) return null
  const known: readonly Ending[] = [...optionalItems, 'digest']
  const found = known.find((one) => one === ending)
  return found === undefined ? null : { secret, ending: found }
}
