import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findActor } from '~/accounts/require-actor.server'
import { postAddress } from '~/dialogue/post-address'
import { PostPieces } from '~/dialogue/post-pieces'
import { readPostHistory } from '~/dialogue/read-post-history.server'
import { formatDateTime } from '~/i18n/format'
import { textsFor } from '~/i18n/texts.server'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const threadId = params.id ?? ''
  const number = Number(params.number)
  const { post, versions } = await readPostHistory(reader, threadId, number)
  const t = textsFor(request, 'dialogue')
  return { title: t('history.title', { number }), threadId, post, versions }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'robots', content: 'noindex' },
]

export default function PostHistory() {
  const { t } = useTranslation('dialogue')
  const language = useLanguage()
  const paths = usePaths()
  const { title, threadId, post, versions } = useLoaderData<typeof loader>()
  const author = post.author ?? t('post.formerUser')
  return (
    <>
      <PageHeading
        title={title}
        lead={t('history.by', { author, date: formatDateTime(post.createdAt, language) })}
        above={
          <Link to={postAddress(paths, threadId, post.number)} className="link">
            {t('history.back')}
          </Link>
        }
      />
      {versions.map(({ version, until, pieces }) => (
        <section key={version} aria-labelledby={`version-${version}`} className="border-t border-line py-5">
          <h2 id={`version-${version}`} className="mb-2 text-m">
            {until === null ? t('history.now') : t('history.until', { date: formatDateTime(until, language) })}
          </h2>
          <PostPieces pieces={pieces} threadId={threadId} />
        </section>
      ))}
    </>
  )
}
