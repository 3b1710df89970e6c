import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { AssignForm } from '~/practices/profile/assign-form'
import { assignRaters } from '~/practices/profile/assign-raters.server'
import { DisputedProfile } from '~/practices/profile/disputed-profile'
import { RaterList } from '~/practices/profile/rater-list'
import { profileForm } from '~/practices/profile/rating-form'
import { readJudged } from '~/practices/profile/read-judged.server'
import { removeRater } from '~/practices/profile/remove-rater.server'
import { resolveProfile } from '~/practices/profile/resolve-profile.server'
import { typedRating } from '~/practices/profile/typed-rating'
import { fieldErrors } from '~/practices/save-answer'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

const messages = ['udpeget', 'fjernet'] as const
const assignProblems = ['not-complete', 'two-raters', 'not-a-judge', 'already-assigned', 'already-rated'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { practice, rated, ...judged } = await readJudged(actor, params.slug ?? '', new Date())
  const word = new URL(request.url).searchParams.get('besked')
  return {
    title: textsFor(request, 'workflow')('assign.title', { title: rated.text.title }),
    slug: practice.slug,
    practiceTitle: rated.text.title,
    number: rated.number,
    message: messages.find((known) => known === word) ?? null,
    ...judged,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const now = new Date()
  await readJudged(actor, slug, now)
  const form = await readForm(request, profileForm)
  const paths = pathsFor(request)
  const typed = { ...typedRating(form.formData), findings: [], errors: {}, problem: null }
  if (!form.ok) {
    const isAssignment = form.formData.get('intent') === 'assign'
    if (isAssignment) return refuse({ ...typed, problem: 'two-raters' })
    return refuse({ ...typed, errors: fieldErrors(form.reply.error) })
  }
  switch (form.value.intent) {
    case 'assign': {
      const assigned = await assignRaters(actor, slug, form.value.raterIds, now)
      if (!assigned.ok) return refuse({ ...typed, problem: assigned.problem }, 409)
      return redirect(paths.practiceProfile(slug, { besked: 'udpeget' }))
    }
    case 'remove': {
      const removed = await removeRater(actor, form.value.ratingId)
      if (!removed.ok) return refuse({ ...typed, problem: removed.problem }, 409)
      return redirect(paths.practiceProfile(slug, { besked: 'fjernet' }))
    }
    case 'resolve': {
      const { intent: _, reason, notCpr, ...letters } = form.value
      const resolved = await resolveProfile(actor, slug, { letters, reason, notCpr }, now)
      if (!resolved.ok) {
        const findings = 'findings' in resolved.problem ? resolved.problem.findings : []
        return refuse({ ...typed, problem: resolved.problem.code, findings }, 409)
      }
      return redirect(paths.validation({ besked: 'afgjort' }))
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeProfile() {
  const { t } = useTranslation('workflow')
  const { t: practices } = useTranslation('practices')
  const paths = usePaths()
  const { title, slug, practiceTitle, number, message, missing, raters, candidates, mayAssign, settled, disputed } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problem = assignProblems.find((code) => code === refused?.problem)
  return (
    <>
      <PageHeading
        title={title}
        lead={t('assign.lead')}
        above={
          <Link to={paths.practice(slug)} className="link" lang="da">
            {practiceTitle}
          </Link>
        }
      />
      {message && !refused && (
        <Notice tone="success" live>
          {t(`assign.messages.${message}`)}
        </Notice>
      )}
      {problem && (
        <Notice tone="error" live>
          {t(`profileProblems.${problem}`)}
        </Notice>
      )}
      {settled && <Notice>{t('assign.settledNothing', { number })}</Notice>}
      {raters.length === 0 && missing.length > 0 && (
        <Notice tone="warning" title={t('assign.missingTitle')}>
          <p>{t('assign.missingLead')}</p>
          <ul className="list-disc pl-5">
            {missing.map((field) => (
              <li key={field}>{practices(`fields.${field}.label`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {raters.length > 0 && <RaterList raters={raters} mayAssign={mayAssign} />}
      {mayAssign && missing.length === 0 && raters.length < 2 && (
        <section className="mb-8">
          <h2 className="mb-3 text-xl">{t('assign.assignTitle')}</h2>
          <AssignForm key={raters.length} candidates={candidates} count={2 - raters.length} />
        </section>
      )}
      {disputed && <DisputedProfile disputed={disputed} refused={refused} />}
    </>
  )
}
