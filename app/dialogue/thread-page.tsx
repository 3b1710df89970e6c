import { Link, useLocation, useNavigate } from '@remix-run/react'
import { Fragment, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { Paging } from '~/ui/paging'
import { usePaths } from '~/ui/use-paths'
import type { Audience } from './audience'
import type { FollowMode } from './follow-mode'
import { pageOfPost, postAddress } from './post-address'
import { PostForm } from './post-form'
import { PostView, type SentPost } from './post-view'
import type { RefusedPost } from './refused-post'
import { AboutLink, AudienceMark, type ThreadAboutLink } from './thread-facts'
import { type ThreadMessage, ThreadMessageNotice } from './thread-message'
import { ThreadTools } from './thread-tools'
import { WriterLine } from './writer-line'
import { WritingBarNotice } from './writing-bar'

type Page = {
  title: string
  thread: ThreadAboutLink & {
    id: string
    title: string | null
    audience: Audience
    invited: string[]
    municipalityCode: MunicipalityCode | null
    startedBy: string | null
    postCount: number
    acceptedPostId: string | null
    locked: boolean
    isDemo: boolean
  }
  posts: SentPost[]
  accepted: SentPost | null
  page: number
  pages: number
  mode: FollowMode | null
  firstUnread: number | null
  bar: 'stranger' | 'no-role' | 'suspended' | 'locked' | null
  suspendedUntil: string | Date | null
  voices: (MunicipalityCode | null)[]
  mayAccept: boolean
  mayNarrow: boolean
  quote: number | null
  callable: string[]
  message: ThreadMessage | null
}

/** A thread: what it is about and who reads it, the answer on top, its posts, and the form at the end. */
export function ThreadPage({ title, thread, posts, refused, ...page }: Page & { refused: RefusedPost | undefined }) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const { id, acceptedPostId, audience, invited } = thread
  useRightPage(id, page.page, page.pages)
  const isMember = page.bar !== 'stranger'
  const deeds = { write: page.bar === null, accept: page.mayAccept, report: isMember, acceptedPostId }
  const here = page.page > 1 ? page.page : null
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link to={paths.dialogue()} className="link">
            {t('thread.back')}
          </Link>
        }
      >
        <p className="mt-3 text-s text-slate">
          {t('thread.startedBy')} <WriterLine name={thread.startedBy} code={thread.municipalityCode} />
          {thread.isDemo && ` · ${t('thread.demo')}`}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-6 text-s">
          <AboutLink thread={thread} />
          <span className="text-slate">
            <AudienceMark audience={audience} invited={invited} />
          </span>
        </p>
        {audience !== 'invited' && invited.length > 0 && (
          <p className="mt-1 text-s text-slate">{t('thread.askedTo', { names: namesOf(invited) })}</p>
        )}
        {isMember && <ThreadTools threadId={id} mode={page.mode ?? 'none'} mayNarrow={page.mayNarrow} />}
      </PageHeading>
      {page.message && <ThreadMessageNotice message={page.message} />}
      {thread.locked && <Notice>{t('thread.locked')}</Notice>}
      {page.accepted && (
        <section aria-labelledby="svaret" className="mb-6 border-l-4 border-petrol bg-petrol-pale px-4 pt-3">
          <h2 id="svaret" className="text-m">
            {t('thread.answer')}
          </h2>
          <PostView post={page.accepted} threadId={id} deeds={deeds} pinned />
          <p className="pb-4 text-s">
            <Link to={postAddress(paths, id, page.accepted.number)} className="link">
              {t('thread.answerPlace')}
            </Link>
          </p>
        </section>
      )}
      <section aria-labelledby="indlaeg">
        <h2 id="indlaeg" className="sr-only">
          {t('thread.posts')}
        </h2>
        {posts.map((post) => (
          <Fragment key={post.id}>
            {post.number === page.firstUnread && (
              <p className="mt-4 border-t-2 border-petrol pt-1 text-s font-semibold text-petrol" id="nye">
                {t('thread.newSince')}
              </p>
            )}
            <PostView post={post} threadId={id} deeds={deeds} />
          </Fragment>
        ))}
      </section>
      <Paging
        page={page.page}
        pages={page.pages}
        to={(wanted) => paths.thread(id, { side: wanted > 1 ? wanted : null })}
      />
      {page.bar !== null && page.bar !== 'locked' && (
        <WritingBarNotice
          bar={page.bar}
          returnTo={paths.thread(id, { side: here })}
          suspendedUntil={page.suspendedUntil}
        />
      )}
      {page.bar === null && (
        <section aria-labelledby="skriv" className="mt-8 border-t border-line pt-6 print:hidden">
          <h2 id="skriv" className="mb-3 scroll-mt-4 text-l">
            {t('write.title')}
          </h2>
          <PostForm
            key={page.quote ?? 0}
            threadId={id}
            audience={audience}
            invited={invited}
            voices={page.voices}
            callable={page.callable}
            action={`${paths.thread(id, { side: here, citer: page.quote })}#skriv`}
            refused={refused}
            quote={page.quote}
          />
        </section>
      )}
    </>
  )
}

function namesOf(codes: readonly string[]): string {
  return codes.map((code) => municipalityByCode(code)?.name ?? code).join(', ')
}

/** A link to a post that stands on another page leads there: the server never sees what follows #. */
function useRightPage(threadId: string, page: number, pages: number): void {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const paths = usePaths()
  useEffect(() => {
    const number = Number(/^#indlaeg-(\d{1,6})$/.exec(hash)?.[1])
    if (!number) return
    const wanted = pageOfPost(number)
    if (wanted !== page && wanted <= pages) navigate(postAddress(paths, threadId, number), { replace: true })
  }, [hash, page, pages, threadId, navigate, paths])
}
