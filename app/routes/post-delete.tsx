import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { deletePost } from '~/dialogue/delete-post.server'
import { pageOfPost, postAddress } from '~/dialogue/post-address'
import { PostPieces } from '~/dialogue/post-pieces'
import { readOwnPlace } from '~/dialogue/read-own-post.server'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { Button, ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const threadId = params.id ?? ''
  const number = Number(params.number)
  const { thread, post } = await readOwnPlace(actor, threadId, number)
  const t = textsFor(request, 'dialogue')
  return { title: t('remove.title', { number }), threadId, number, text: post.text, threadTitle: thread.title }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const threadId = params.id ?? ''
  const number = Number(params.number)
  await deletePost(actor, { threadId, number }, new Date())
  const page = pageOfPost(number)
  return redirect(pathsFor(request).thread(threadId, { side: page > 1 ? page : null, besked: 'slettet' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function DeletePost() {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const { title, threadId, number, text } = useLoaderData<typeof loader>()
  const place = postAddress(paths, threadId, number)
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link to={place} className="link">
            {t('edit.back')}
          </Link>
        }
      />
      {text && (
        <div className="border-l-3 border-line pl-4">
          <PostPieces pieces={[{ kind: 'words', text }]} threadId={threadId} />
        </div>
      )}
      <Notice tone="warning">
        <p>{t('remove.what')}</p>
        {number === 1 && <p className="mt-2">{t('remove.first')}</p>}
      </Notice>
      <Form method="post" className="flex flex-wrap gap-3">
        <Button danger>{t('remove.do')}</Button>
        <ButtonLink to={place} quiet>
          {t('remove.back')}
        </ButtonLink>
      </Form>
    </>
  )
}
