import type { pathsIn } from '~/paths'

/** How many posts stand on one page of a thread. */
export const postsOnPage = 50

/** The page of its thread that a post stands on, counted from 1. */
export function pageOfPost(number: number): number {
  return Math.max(1, Math.ceil(number / postsOnPage))
}

/** The place of a post on its page. */
export function postAnchor(number: number): string {
  return `indlaeg-${number}`
}

/** A post's own address: the page of its thread, and the place on it. It never changes. */
export function postAddress(
  paths: Pick<ReturnType<typeof pathsIn>, 'thread'>,
  threadId: string,
  number: number,
): string {
  const page = pageOfPost(number)
  return `${paths.thread(threadId, { side: page > 1 ? page : null })}#${postAnchor(number)}`
}
