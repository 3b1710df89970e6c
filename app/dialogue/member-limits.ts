/** How much somebody has written, and how long they have been here. */
export type MemberHistory = {
  accountCreatedAt: Date
  /** Posts ever, hidden ones included; those they deleted themselves count too. */
  posts: number
  postsLastDay: number
  postsLastTenMinutes: number
}

export const newMemberDays = 7
export const newMemberPosts = 3
export const newMemberPostsADay = 5
export const newMemberLinks = 2
export const postsADay = 100
export const postsInTenMinutes = 15

export type LimitProblem = 'new-member-posts' | 'new-member-links' | 'too-fast'

const day = 86_400_000
const address = /\bhttps?:\/\/|\bwww\./gi

/** How many links a text holds. */
export function countLinks(text: string): number {
  return text.match(address)?.length ?? 0
}

/** Is somebody still new: a young account, or one that has hardly written? */
export function isNewMember({ accountCreatedAt, posts }: MemberHistory, now: Date): boolean {
  return now.getTime() - accountCreatedAt.getTime() < newMemberDays * day || posts < newMemberPosts
}

/** What keeps somebody from sending this text now; null when nothing does. New members write less, and fewer links. */
export function limitProblem(history: MemberHistory, text: string, now: Date): LimitProblem | null {
  if (history.postsLastTenMinutes >= postsInTenMinutes || history.postsLastDay >= postsADay) return 'too-fast'
  if (!isNewMember(history, now)) return null
  if (history.postsLastDay >= newMemberPostsADay) return 'new-member-posts'
  return countLinks(text) > newMemberLinks ? 'new-member-links' : null
}

/** What keeps an edit from being saved: it adds no post, but it may add links. */
export function editLimitProblem(
  history: MemberHistory,
  before: string,
  text: string,
  now: Date,
): 'new-member-links' | null {
  const links = countLinks(text)
  return isNewMember(history, now) && links > newMemberLinks && links > countLinks(before) ? 'new-member-links' : null
}
