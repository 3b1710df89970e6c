import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Audience } from './audience'
import type { FollowMode } from './follow-mode'
import { postAddress } from './post-address'
import { AboutLink, AudienceMark, type ThreadAboutLink } from './thread-facts'
import { WriterLine } from './writer-line'

/** A thread in a list, as a loader sends it. */
export type SentThread = ThreadAboutLink & {
  id: string
  title: string | null
  audience: Audience
  invited: string[]
  municipalityCode: string | null
  startedBy: string | null
  lastPostAt: string | Date
  postCount: number
  shownPosts: number
  acceptedPostId: string | null
  locked: boolean
  following: { mode: FollowMode; readNumber: number } | null
}

/** Threads one below the other: the name, who asked, how much there is to read and what is new in it. */
export function ThreadList({
  threads,
  hideAbout,
  level = 2,
}: {
  threads: readonly SentThread[]
  hideAbout?: boolean
  level?: 2 | 3
}) {
  return (
    <ul className="border-b border-line">
      {threads.map((thread) => (
        <ThreadItem key={thread.id} thread={thread} hideAbout={hideAbout === true} level={level} />
      ))}
    </ul>
  )
}

function ThreadItem({ thread, hideAbout, level }: { thread: SentThread; hideAbout: boolean; level: 2 | 3 }) {
  const { t } = useTranslation('dialogue')
  const language = useLanguage()
  const paths = usePaths()
  const { following, postCount } = thread
  const unread = following === null || following.readNumber === 0 ? 0 : Math.max(0, postCount - following.readNumber)
  // One who has been here goes on where they stopped.
  const target =
    unread > 0 && following ? postAddress(paths, thread.id, following.readNumber + 1) : paths.thread(thread.id)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li className="border-t border-line py-4">
      <Heading className="text-m">
        <Link to={target} className="link font-semibold" lang={thread.title === null ? undefined : 'da'}>
          {thread.title ?? t('thread.titleGone')}
        </Link>
        {unread > 0 && (
          <span className="ml-2 bg-petrol px-2 text-s text-white">{t('list.unread', { count: unread })}</span>
        )}
      </Heading>
      <p className="mt-1 text-s text-slate">
        <WriterLine name={thread.startedBy} code={thread.municipalityCode} />
        {' · '}
        {t('list.posts', { count: thread.shownPosts })}
        {' · '}
        {t('list.lastPost', { date: formatDate(thread.lastPostAt, language) })}
        {thread.acceptedPostId !== null && (
          <>
            {' · '}
            <strong className="text-petrol">{t('list.answered')}</strong>
          </>
        )}
        {thread.locked && ` · ${t('list.locked')}`}
        {following?.mode === 'mute' && ` · ${t('list.muted')}`}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 text-s">
        {!hideAbout && <AboutLink thread={thread} />}
        <span className="text-slate">
          <AudienceMark audience={thread.audience} invited={thread.invited} />
        </span>
      </p>
    </li>
  )
}
