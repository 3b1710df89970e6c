import { Form, Link } from '@remix-run/react'
import { Check, Flag, Paperclip, Pencil, Quote, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { AttachmentList } from '~/practices/files/attachment-list'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { pageOfPost, postAddress, postAnchor } from './post-address'
import { PostPieces } from './post-pieces'
import type { ShownPost } from './shown-post'
import { WriterLine } from './writer-line'

/** A post as a loader sends it. */
export type SentPost = Omit<ShownPost, 'createdAt' | 'editedAt'> & {
  createdAt: string | Date
  editedAt: string | Date | null
}

/** What the reader may do with the posts of a thread. */
export type PostDeeds = { write: boolean; accept: boolean; report: boolean; acceptedPostId: string | null }

const look = 'link inline-flex items-center gap-1'

/** One contribution: who, when, what, and what one may do with it. A place without words where it is hidden or deleted. */
export function PostView({
  post,
  threadId,
  deeds,
  pinned,
}: {
  post: SentPost
  threadId: string
  deeds: PostDeeds
  /** Shown on top as the answer: the place in the thread is elsewhere. */
  pinned?: boolean
}) {
  const { t } = useTranslation('dialogue')
  const { t: attachments } = useTranslation('attachments')
  const language = useLanguage()
  const paths = usePaths()
  const { number, gone } = post
  const permalink = postAddress(paths, threadId, number)
  if (gone !== null) {
    return (
      <article id={postAnchor(number)} className="scroll-mt-4 border-t border-line py-5 text-slate">
        <p>
          <Link to={permalink} className="link" aria-label={t('post.permalink', { number })}>
            #{number}
          </Link>{' '}
          <span className="italic">{t(`post.${gone}`)}</span>
        </p>
        {post.mayDelete && gone === 'hidden' && (
          <p className="mt-1 text-s">
            <Link to={paths.deletePost(threadId, number)} className="link">
              {t('post.delete')}
            </Link>
          </p>
        )}
      </article>
    )
  }
  const isAnswer = deeds.acceptedPostId === post.id
  return (
    <article
      id={pinned ? undefined : postAnchor(number)}
      aria-labelledby={`${pinned ? 'svar' : 'hoved'}-${number}`}
      className={`scroll-mt-4 py-5 ${pinned ? '' : 'border-t border-line'}`}
    >
      <h3 id={`${pinned ? 'svar' : 'hoved'}-${number}`} className="text-s font-normal text-slate">
        <WriterLine name={post.author} code={post.municipalityCode} />
        {' · '}
        <Link to={permalink} className="link" aria-label={t('post.permalink', { number })}>
          #{number}
        </Link>
        {' · '}
        <time dateTime={new Date(post.createdAt).toISOString()}>{formatDateTime(post.createdAt, language)}</time>
        {post.editedAt && (
          <>
            {' · '}
            <Link to={paths.postHistory(threadId, number)} className="link">
              {t('post.edited')}
            </Link>
          </>
        )}
        {isAnswer && !pinned && <span className="ml-2 font-semibold text-petrol">{t('post.isAnswer')}</span>}
      </h3>
      <div className="mt-2">
        <PostPieces pieces={post.pieces} threadId={threadId} />
      </div>
      {post.files.length > 0 && (
        <div className="mt-3">
          <AttachmentList files={post.files} label={attachments('listOfPost')} />
        </div>
      )}
      {!pinned && <Deeds post={post} threadId={threadId} deeds={deeds} isAnswer={isAnswer} />}
    </article>
  )
}

function Deeds({
  post,
  threadId,
  deeds,
  isAnswer,
}: {
  post: SentPost
  threadId: string
  deeds: PostDeeds
  isAnswer: boolean
}) {
  const { t } = useTranslation('dialogue')
  const { t: attachments } = useTranslation('attachments')
  const paths = usePaths()
  const { number, id } = post
  const page = pageOfPost(number)
  const quote = `${paths.thread(threadId, { side: page > 1 ? page : null, citer: number })}#skriv`
  const acceptable = deeds.accept && number > 1
  if (!deeds.write && !post.mayEdit && !post.mayDelete && !deeds.report && !acceptable) return null
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-s print:hidden">
      {deeds.write && (
        <Link to={quote} className={look} rel="nofollow" aria-label={t('post.quoteLabel', { number })}>
          <Quote aria-hidden="true" size={16} /> {t('post.quote')}
        </Link>
      )}
      {acceptable && (
        <Form method="post" action={paths.threadChoice(threadId)}>
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="seen" value={deeds.acceptedPostId ?? ''} />
          <button
            type="submit"
            name="intent"
            value={isAnswer ? 'unaccept' : 'accept'}
            className={look}
            aria-label={t(isAnswer ? 'post.unacceptLabel' : 'post.acceptLabel', { number })}
          >
            <Check aria-hidden="true" size={16} /> {isAnswer ? t('post.unaccept') : t('post.accept')}
          </button>
        </Form>
      )}
      {post.mayEdit && (
        <Link to={paths.postEditing(threadId, number)} className={look} aria-label={t('post.editLabel', { number })}>
          <Pencil aria-hidden="true" size={16} /> {t('post.edit')}
        </Link>
      )}
      {post.mayEdit && (
        <Link
          to={paths.postFiles(threadId, number)}
          className={look}
          aria-label={attachments('fromPostLabel', { number })}
        >
          <Paperclip aria-hidden="true" size={16} /> {attachments('fromPost')}
        </Link>
      )}
      {post.mayDelete && (
        <Link to={paths.deletePost(threadId, number)} className={look} aria-label={t('post.deleteLabel', { number })}>
          <Trash2 aria-hidden="true" size={16} /> {t('post.delete')}
        </Link>
      )}
      {deeds.report && (
        <Link
          to={paths.report('post', id)}
          className={look}
          rel="nofollow"
          aria-label={t('post.reportLabel', { number })}
        >
          <Flag aria-hidden="true" size={16} /> {t('post.report')}
        </Link>
      )}
    </div>
  )
}
