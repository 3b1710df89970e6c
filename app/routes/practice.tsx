import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '~/accounts/policy'
import { findActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { findHidingReason } from '~/moderation/decision-store.server'
import { chosenIndicators, indicatorChoices } from '~/practices/indicator-choice'
import { PracticeLinks } from '~/practices/practice-links'
import { PracticeMessage, readMessage } from '~/practices/practice-message'
import { PracticeNotices } from '~/practices/practice-notices'
import { PracticeView } from '~/practices/practice-view'
import { mayWritePractice } from '~/practices/practice-visibility'
import { readPractice } from '~/practices/read-practice.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const practice = await readPractice(reader, params.slug ?? '')
  const { id, slug, current, state, hidden, hasWorkingCopy } = practice
  // A draft has no published text yet; its writers see what is being written.
  const text = current?.text ?? (await findWorkingCopy(id)).text
  const choices = indicatorChoices(await listIndicators(), languageOf(request))
  const mayWrite = mayWritePractice(reader, practice)
  const t = textsFor(request, 'practices')
  return {
    title: text.title || t('untitled'),
    slug,
    text,
    practice: { ...shown(practice), state, hidden, hasWorkingCopy },
    indicators: chosenIndicators(choices, text.indicatorIds),
    hiding: hidden && mayWrite ? await findHidingReason(id) : null,
    mayWrite,
    mayReport: reader !== null && state === 'published',
    caseId: reader !== null && can(reader, { do: 'moderate' }) && state === 'published' ? id : null,
    message: mayWrite ? readMessage(request.url) : null,
  }
}

function shown(practice: Awaited<ReturnType<typeof readPractice>>) {
  const { label, exampleOf, constructed, municipalityCode, current } = practice
  const revision = current && { number: current.number, publishedAt: current.publishedAt }
  return { label, exampleOf, constructed, municipalityCode, evidence: current?.evidence ?? null, revision }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Practice() {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { practice, text, indicators, message, ...page } = useLoaderData<typeof loader>()
  return (
    <>
      <p className="mb-4 text-s">
        <Link to={paths.practices()} className="link">
          {t('page.back')}
        </Link>
      </p>
      {message && <PracticeMessage message={message} />}
      <PracticeNotices practice={practice} hiding={page.hiding} mayWrite={page.mayWrite} />
      <PracticeView practice={practice} text={text} indicators={indicators} level={1} />
      <PracticeLinks hasWorkingCopy={practice.hasWorkingCopy} {...page} />
    </>
  )
}
