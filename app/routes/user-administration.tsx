import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { inviteAnywhereForm } from '~/accounts/account-forms'
import { authorise } from '~/accounts/authorise.server'
import { invitationLink } from '~/accounts/invitation-link.server'
import { InvitationMade } from '~/accounts/invitation-made'
import { InviteForm } from '~/accounts/invite-form'
import { inviteMember } from '~/accounts/invite-member.server'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { refusedByFields, refusedByVerb } from '~/accounts/refused-form'
import { RefusedSummary } from '~/accounts/refused-summary'
import { requireActor } from '~/accounts/require-actor.server'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { UserList } from '~/accounts/user-list'
import { listUsers, usersOnPage } from '~/accounts/user-store.server'
import { textsFor } from '~/i18n/texts.server'
import { readForm, refuse } from '~/platform/form.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'administer' })
  const query = new URL(request.url).searchParams
  const search = (query.get('q') ?? '').trim().slice(0, 100)
  const asked = Number(query.get('side') ?? 1)
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
  const { users, count } = await listUsers({ search, page })
  const title = textsFor(request, 'accounts')('administration.title')
  return {
    title,
    windowTitle: titleWithSite(request, title),
    search,
    page,
    pages: Math.max(1, Math.ceil(count / usersOnPage)),
    users,
    count,
    anonymised: query.get('gjort') === 'anonymised',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'administer' })
  const form = await readForm(request, inviteAnywhereForm)
  if (!form.ok) return refuse(refusedByFields(form.reply))
  const { intent: _, ...invitation } = form.value
  const invited = await inviteMember(actor, invitation, new Date())
  if (!invited.ok) return refuse(refusedByVerb(form.formData, 'email', { code: invited.problem }))
  const { token, expiresAt } = invited.value
  return { name: invitation.name, link: invitationLink(request, token), expiresAt }
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function UserAdministration() {
  const { t } = useTranslation('accounts')
  const { t: workflow } = useTranslation('workflow')
  const paths = usePaths()
  const { title, windowTitle: _, anonymised, ...list } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer && 'errors' in answer ? answer : undefined
  return (
    <>
      <PageHeading title={title} lead={t('administration.lead')}>
        <p className="mt-3">
          <Link to={paths.experts()} className="link">
            {workflow('experts.overview')}
          </Link>
        </p>
      </PageHeading>
      {anonymised && !answer && (
        <Notice tone="success" live>
          {t('administration.anonymised')}
        </Notice>
      )}
      <RefusedSummary refused={refused} />
      {answer && 'link' in answer && <InvitationMade {...answer} />}
      <UserList {...list} />
      <InviteForm key={answer && 'link' in answer ? answer.link : ''} refused={refused} anywhere />
    </>
  )
}
