import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { userForm } from '~/accounts/account-forms'
import { AnonymiseForm } from '~/accounts/anonymise-form'
import { anonymiseUser } from '~/accounts/anonymise-user.server'
import { appointExpert } from '~/accounts/appoint-expert.server'
import { authorise } from '~/accounts/authorise.server'
import { endSessionsOf } from '~/accounts/end-sessions.server'
import { ExpertForm } from '~/accounts/expert-form'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { refusedByFields, refusedByVerb } from '~/accounts/refused-form'
import { removeExpert } from '~/accounts/remove-expert.server'
import { removeAnyMember } from '~/accounts/remove-member.server'
import { requireActor } from '~/accounts/require-actor.server'
import { setUnionRole } from '~/accounts/set-union-role.server'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { UserRoles } from '~/accounts/user-roles'
import { findUser } from '~/accounts/user-store.server'
import { areaById, areas } from '~/catalogue/areas'
import { forgetName } from '~/dialogue/forget-name.server'
import { languageOf } from '~/i18n/language'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { DemoMark } from '~/ui/demo-mark'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

const outcomes = ['unionSaved', 'membershipRemoved', 'sessionsEnded'] as const
const expertOutcomes = ['appointed', 'removed'] as const

function idFrom(params: { id?: string | undefined }): string {
  const id = z.uuid().safeParse(params.id)
  return id.success ? id.data : notFound()
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'administer' })
  const user = orNotFound(await findUser(idFrom(params)))
  const done = new URL(request.url).searchParams.get('gjort')
  return {
    title: user.name,
    windowTitle: titleWithSite(request, user.name),
    user,
    isYou: user.id === actor.userId,
    done: outcomes.find((outcome) => outcome === done) ?? null,
    expertDone: expertOutcomes.find((outcome) => `ekspert-${outcome}` === done) ?? null,
    areas: areas.map(({ id, name }) => ({ id, name: name[languageOf(request)] })),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'administer' })
  const userId = idFrom(params)
  const form = await readForm(request, userForm)
  if (!form.ok) return refuse(refusedByFields(form.reply))
  const paths = pathsFor(request)
  const back = (gjort: (typeof outcomes)[number]) => redirect(paths.user(userId, { gjort }))
  switch (form.value.intent) {
    case 'set-union-role':
      await setUnionRole(actor, { userId, role: form.value.unionRole ?? null })
      return back('unionSaved')
    case 'remove-membership':
      await removeAnyMember(actor, { userId, municipalityCode: form.value.municipalityCode })
      return back('membershipRemoved')
    case 'end-sessions':
      await endSessionsOf(actor, userId)
      return back('sessionsEnded')
    case 'appoint-expert':
      await appointExpert(actor, { userId, area: orNotFound(areaById(form.value.area)).id }, new Date())
      return redirect(paths.user(userId, { gjort: 'ekspert-appointed' }))
    case 'remove-expert':
      await removeExpert(actor, { userId, area: form.value.area })
      return redirect(paths.user(userId, { gjort: 'ekspert-removed' }))
    case 'anonymise': {
      const anonymised = await anonymiseUser(actor, userId, new Date(), forgetName)
      if (!anonymised.ok) return refuse(refusedByVerb(form.formData, 'confirmed', { code: anonymised.problem }), 409)
      return redirect(paths.userAdministration({ gjort: 'anonymised' }))
    }
  }
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function User() {
  const { t } = useTranslation('accounts')
  const paths = usePaths()
  const { t: workflow } = useTranslation('workflow')
  const { title, user, isYou, done, expertDone, areas } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading title={title} lead={user.email}>
        {user.isDemo && <DemoMark />}
      </PageHeading>
      {done && !refused && (
        <Notice tone="success" live>
          {t(`administration.${done}`)}
        </Notice>
      )}
      {expertDone && !refused && (
        <Notice tone="success" live>
          {workflow(`experts.${expertDone}`)}
        </Notice>
      )}
      <UserRoles key={user.unionRole} user={user} />
      <ExpertForm expertIn={user.expertIn} areas={areas} />
      <AnonymiseForm name={user.name} isYou={isYou} refused={refused} />
      <p className="mt-8">
        <Link className="link" to={paths.userAdministration()}>
          {t('administration.backToList')}
        </Link>
      </p>
    </>
  )
}
