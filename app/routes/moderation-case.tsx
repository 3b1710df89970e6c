import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { actOnCase } from '~/moderation/act-on-case.server'
import { EarlierTexts, PostsAround } from '~/moderation/case-context-view'
import { DecisionList, ReportList } from '~/moderation/case-history'
import { CaseNotices, CriticismNotice } from '~/moderation/case-notices'
import { AuthorHistory, InterestList } from '~/moderation/case-people'
import { CaseStep } from '~/moderation/case-step'
import { listContext, listEarlierTexts, listRoomNames } from '~/moderation/context-store.server'
import { readCase } from '~/moderation/read-case.server'
import { stepOf } from '~/moderation/step-of-case'
import { Button } from '~/ui/button'
import { Markdown } from '~/ui/markdown'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const file = await readCase(actor, params.id ?? '')
  const { text } = file
  const t = textsFor(request, 'moderation')
  return {
    ...file,
    title: t('case.title', { title: text?.title || t('case.untitled') }),
    posts: text ? await listContext(text.ref) : [],
    earlier: text ? await listEarlierTexts(text.ref) : [],
    rooms: file.possible.includes('move') ? await listRoomNames() : [],
    step: stepOf(file, actor.userId, new Date()),
    marked: new URL(request.url).searchParams.get('besked') === 'maerket',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const acted = await actOnCase(actor, params.id ?? '', request, new Date())
  return typeof acted === 'string' ? redirect(acted) : acted
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ModerationCase() {
  const { t } = useTranslation('moderation')
  const paths = usePaths()
  const { title, text, reports, decisions, moderationCase, ...file } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const back = (
    <Link to={paths.moderation()} className="link">
      {t('case.back')}
    </Link>
  )
  return (
    <>
      <PageHeading title={title} above={back}>
        <p className="mt-2 text-slate">
          {t(`kinds.${text?.ref.kind ?? 'none'}`)} · {t(`states.${moderationCase.state}`)}
        </p>
      </PageHeading>
      {file.marked && (
        <Notice tone="success" live>
          {t('case.marked')}
        </Notice>
      )}
      <CaseNotices text={text} autoHidden={moderationCase.autoHiddenAt !== null} />
      <CriticismNotice marks={file.marks} />
      <Part title={t('case.reports', { count: reports.length })}>
        <ReportList reports={reports} />
      </Part>
      {text && (
        <Part title={t('case.asRead')}>
          <p className="mb-3">
            <Link to={text.path} className="link">
              {t('case.where')}
            </Link>
          </p>
          {file.posts.length > 0 ? (
            <PostsAround posts={file.posts} />
          ) : (
            <div lang="da" className="border-l-4 border-petrol pl-4">
              <Markdown text={text.words} />
            </div>
          )}
          <h3 className="mb-2 mt-6 text-l">{t('case.earlier')}</h3>
          <EarlierTexts now={text.words} earlier={file.earlier} />
        </Part>
      )}
      {text && (
        <Part title={t('case.author')}>
          <AuthorHistory authors={text.authors} past={file.past} />
        </Part>
      )}
      {decisions.length > 0 && (
        <Part title={t('case.decisions')}>
          <DecisionList decisions={decisions} />
        </Part>
      )}
      <InterestList interests={file.interests} />
      <CaseStep
        key={`${moderationCase.version}-${file.step.kind}`}
        step={file.step}
        possible={file.possible}
        authors={text?.authors ?? []}
        rooms={file.rooms}
        reportIds={reports.filter(({ decisionId }) => decisionId === null).map(({ id }) => id)}
        seenVersion={moderationCase.version}
        refused={refused}
      />
      {file.marks.length === 0 && text && (
        <Form method="post" className="mt-8 border-t border-line pt-4">
          <p className="mb-2 max-w-text text-s text-slate">{t('case.markHint')}</p>
          <Button quiet small name="intent" value="mark">
            {t('case.mark')}
          </Button>
        </Form>
      )}
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-8">
      <h2 className="mb-3 text-xl">{title}</h2>
      {children}
    </section>
  )
}
