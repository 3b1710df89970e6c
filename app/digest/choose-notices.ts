import type { Frequency, NoticeItem } from '~/notifications/notice'
import { noticeKinds } from '~/notifications/notice'
import { isNoticeKind } from '~/notifications/notice-sentence'
import { looksBack } from './digest-period'

type Waiting = { id: string; kind: string; createdAt: Date }

/** Of what a person was not mailed, what goes into a mail of these frequencies that tells of what happened until `until`. */
export function chooseNotices<Notice extends Waiting>(
  waiting: readonly Notice[],
  frequencyOf: (item: NoticeItem) => Frequency,
  { frequencies, until }: { frequencies: readonly ('daily' | 'weekly')[]; until: Date },
): Notice[] {
  return waiting.filter(({ kind, createdAt }) => {
    if (!isNoticeKind(kind)) return false
    const wanted = frequencyOf(noticeKinds[kind])
    const frequency = frequencies.find((one) => one === wanted)
    if (frequency === undefined || createdAt >= until) return false
    return createdAt.getTime() >= until.getTime() - looksBack[frequency]
  })
}
