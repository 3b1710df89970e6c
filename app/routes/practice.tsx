import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { findActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { readThreadsOf } from '~/dialogue/read-threads-of.server'
import { ThreadSection } from '~/dialogue/thread-section'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { findHidingReason } from '~/moderation/decision-store.server'
import { AdoptionSection } from '~/practices/adoption/adoption-section'
import { EffectSection } from '~/practices/adoption/effect-section'
import { readEffects } from '~/practices/adoption/read-effects.server'
import { readUptake } from '~/practices/adoption/read-uptake.server'
import { effectLine, shownEffects } from '~/practices/adoption/shown-effect'
import { PracticeFilesSection } from '~/practices/files/practice-files-section'
import { listPublishedFiles, listWorkingFiles } from '~/practices/files/practice-files-store.server'
import { chosenIndicators, indicatorChoices } from '~/practices/indicator-choice'
import { IndicatorLinksSection } from '~/practices/indicator-links-section'
import { PracticeLinks } from '~/practices/practice-links'
import { PracticeMessage, readMessage } from '~/practices/practice-message'
import { PracticeNotices } from '~/practices/practice-notices'
import { PracticeView } from '~/practices/practice-view'
import { mayWritePractice } from '~/practices/practice-visibility'
import { ProfileSection } from '~/practices/profile/profile-section'
import { findPublicProfile } from '~/practices/profile/rating-store.server'
import { readPractice } from '~/practices/read-practice.server'
import { listRevisions } from '~/practices/revision-store.server'
import { RevisionStory } from '~/practices/revision-story'
import { readThanks } from '~/practices/thanks/read-thanks.server'
import { ThanksSection } from '~/practices/thanks/thanks-section'
import { readStep } from '~/practices/workflow/read-step.server'
import { confirmedAt } from '~/practices/workflow/review-date'
import { ReviewLine, StepNotices } from '~/practices/workflow/step-notices'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const practice = await readPractice(reader, params.slug ?? '')
  const { id, slug, current, state, hidden, hasWorkingCopy } = practice
  // A draft has no published text yet; its writers see what is being written.
  const text = current?.text ?? (await findWorkingCopy(id)).text
  const catalogue = await listIndicators()
  const choices = indicatorChoices(catalogue, languageOf(request))
  const [effect] = await readEffects([id], reader)
  const mayWrite = mayWritePractice(reader, practice)
  const t = textsFor(request, 'practices')
  return {
    title: text.title || t('untitled'),
    slug,
    text,
    practice: { ...shown(practice), state, hidden, hasWorkingCopy },
    indicators: chosenIndicators(choices, text.indicatorIds),
    files: current === null ? await listWorkingFiles(id) : await listPublishedFiles(id),
    uptake: current && (await readUptake(reader, practice)),
    effects: effect ? shownEffects(effect, catalogue, languageOf(request)).map(effectLine) : null,
    thanked: current && (await readThanks(reader, practice)),
    talk: state === 'published' && !hidden ? await readThreadsOf(reader, { practiceId: id }) : null,
    hiding: hidden && mayWrite ? await findHidingReason(id) : null,
    review: reviewOf(practice),
    profile: current === null ? null : await findPublicProfile(id),
    mayJudge: mayJudge(reader, practice),
    // An example's versions are part of its story; a municipality's are for its writers.
    story: practice.label !== null && practice.municipalityCode === null ? await listRevisions(id) : [],
    step: reader !== null && mayWrite ? await readStep(reader, practice, new Date()) : null,
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

/** When the municipality last stood by its text, and when it is asked again. */
function reviewOf({ state, reviewDueAt }: Awaited<ReturnType<typeof readPractice>>) {
  return state === 'published' && reviewDueAt ? { reviewDueAt, confirmedAt: confirmedAt(reviewDueAt) } : null
}

/** Whether the reader may appoint raters or settle a profile; who had a part in the text finds no page there. */
function mayJudge(
  reader: Actor | null,
  { municipalityCode, current, state }: Awaited<ReturnType<typeof readPractice>>,
) {
  if (reader === null || municipalityCode === null || current === null || state !== 'published') return false
  return can(reader, { do: 'judge-practice', area: current.text.area ?? '', of: municipalityCode })
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
      <PracticeNotices
        practice={practice}
        hiding={page.hiding}
        mayWrite={page.mayWrite}
        submitted={page.step?.waitingSince != null}
      />
      {page.step && <StepNotices step={page.step} />}
      <PracticeView
        practice={practice}
        text={text}
        indicators={indicators}
        level={1}
        more={[{ id: 'indikatorer', title: t('links.title') }]}
      />
      {page.review && <ReviewLine {...page.review} />}
      <PracticeFilesSection files={page.files} />
      {page.profile && (
        <ProfileSection
          slug={page.slug}
          profile={page.profile}
          evidence={practice.evidence}
          isExample={practice.label !== null}
          effectDirection={text.effectDirection}
          economy={text.economy}
          mayJudge={page.mayJudge}
        />
      )}
      <IndicatorLinksSection text={text} indicators={indicators} />
      {page.uptake && (
        <AdoptionSection
          adoptions={page.uptake.adoptions}
          mayReport={page.mayReport}
          record={page.uptake.telling && { ...page.uptake.telling, to: paths.practiceAdoption(page.slug) }}
        />
      )}
      {page.effects && <EffectSection slug={page.slug} lines={page.effects} />}
      {page.thanked && <ThanksSection slug={page.slug} {...page.thanked} />}
      {page.talk && <ThreadSection about={{ practice: page.slug }} {...page.talk} />}
      <RevisionStory slug={page.slug} revisions={page.story} />
      <PracticeLinks hasWorkingCopy={practice.hasWorkingCopy} {...page} />
    </>
  )
}
