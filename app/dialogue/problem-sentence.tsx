import { useTranslation } from 'react-i18next'
import {
  newMemberDays,
  newMemberLinks,
  newMemberPosts,
  newMemberPostsADay,
  postsADay,
  postsInTenMinutes,
} from './member-limits'
import { mostMentions } from './mentions'
import type { PostProblem } from './post-problems'
import { longestPost, longestTitle, mostInvited } from './post-rules'

const fieldCodes = ['write-something', 'too-long', 'give-title', 'choose-audience'] as const

/** The sentences for what keeps a post from being sent. */
export function useProblemSentences() {
  const { t } = useTranslation('dialogue')
  const slots = {
    days: newMemberDays,
    posts: newMemberPosts,
    perDay: newMemberPostsADay,
    links: newMemberLinks,
    mostADay: postsADay,
    inTenMinutes: postsInTenMinutes,
    mentions: mostMentions,
    invited: mostInvited,
  }
  return {
    problem: (code: PostProblem) => t(`problems.${code}`, slots),
    field: (field: string, codes: readonly string[] | undefined) =>
      (codes ?? []).map((code) => {
        const known = fieldCodes.find((one) => one === code)
        if (known === 'too-long') return t('fields.too-long', { most: field === 'title' ? longestTitle : longestPost })
        return known ? t(`fields.${known}`) : t('fields.other')
      }),
  }
}
