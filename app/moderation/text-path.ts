import { postAddress } from '~/dialogue/post-address'
import { pathsIn } from '~/paths'

const paths = pathsIn('da')

/** Where a text stands on the site. */
export type TextPlace = { practiceSlug: string } | { threadId: string; number: number } | { helpNoticeId: string }

/** Where a text is read, as a Danish address without language prefix. */
export function textPath(place: TextPlace): string {
  if ('practiceSlug' in place) return paths.practice(place.practiceSlug)
  if ('threadId' in place) return postAddress(paths, place.threadId, place.number)
  return paths.helpNotice(place.helpNoticeId)
}
