import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { membersForm } from '~/accounts/account-forms'
import { authorise } from '~/accounts/authorise.server'
import { changeRole } from '~/accounts/change-role.server'
import { invitationLink } from '~/accounts/invitation-link.server'
import { InvitationMade } from '~/accounts/invitation-made'
import { listOpenInvitations } from '~/accounts/invitation-store.server'
import { InviteForm } from '~/accounts/invite-form'
import { inviteMember } from '~/accounts/invite-member.server'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { MemberList } from '~/accounts/member-list'
import { listMembers } from '~/accounts/membership-store.server'
import { OpenInvitations } from '~/accounts/open-invitations'
import { refusedByFields, refusedByVerb } from '~/accounts/refused-form'
import { RefusedSummary } from '~/accounts/refused-summary'
import { RemoveMember } from '~/accounts/remove-member'
import { removeMember } from '~/accounts/remove-member.server'
import { requireActor } from '~/accounts/require-actor.server'
import { revokeInvitation } from '~/accounts/revoke-invitation.server'
import { RoleMeanings } from '~/accounts/role-meanings'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { danishOrder } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'

const outcomes = ['roleSaved', 'removed', 'revoked'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const municipality = orNotFound(municipalityByCode(params.kode ?? ''))
  const { code } = municipality
  authorise(actor, { do: 'manage-members', in: code })
  const members = (await listMembers(code)).sort((a, b) => danishOrder.compare(a.name, b.name))
  const query = new URL(request.url).searchParams
  const name = municipalityName(municipality, languageOf(request))
  const title = textsFor(request, 'accounts')('members.title', { municipality: name })
  return {
    title,
    windowTitle: titleWithSite(request, title),
    municipality: { code, name },
    members: members.map(({ createdAt: _, ...member }) => ({ ...member, isYou: member.userId === actor.userId })),
    leaving: members.find(({ userId }) => userId === query.get('fjern')) ?? null,
    invitations: await listOpenInvitations(code, new Date()),
    done: outcomes.find((outcome) => outcome === query.get('gjort')) ?? null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { code: municipalityCode } = orNotFound(municipalityByCode(params.kode ?? ''))
  authorise(actor, { do: 'manage-members', in: municipalityCode })
  const form = await readForm(request, membersForm)
  if (!form.ok) return refuse(refusedByFields(form.reply))
  const back = (gjort: (typeof outcomes)[number]) => redirect(pathsFor(request).members(municipalityCode, { gjort }))
  switch (form.value.intent) {
    case 'invite': {
      const { email, name, role } = form.value
      const invited = await inviteMember(actor, { municipalityCode, email, name, role }, new Date())
      if (!invited.ok) return refuse(refusedByVerb(form.formData, 'email', { code: invited.problem }))
      return { name, link: invitationLink(request, invited.value.token), expiresAt: invited.value.expiresAt }
    }
    case 'change-role': {
      const changed = await changeRole(actor, { ...form.value, municipalityCode })
      return changed.ok ? back('roleSaved') : refuse(refusedByVerb(form.formData, '', { code: changed.problem }), 409)
    }
    case 'remove': {
      const removed = await removeMember(actor, { ...form.value, municipalityCode })
      if (!removed.ok) return refuse(refusedByVerb(form.formData, '', { code: removed.problem }), 409)
      return form.value.userId === actor.userId ? redirect(pathsFor(request).account()) : back('removed')
    }
    case 'revoke':
      await revokeInvitation(actor, { ...form.value, municipalityCode })
      return back('revoked')
  }
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function Members() {
  const { t } = useTranslation('accounts')
  const { title, municipality, members, leaving, invitations, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer && 'errors' in answer ? answer : undefined
  return (
    <>
      <PageHeading title={title} lead={t('members.lead')} />
      {done && !answer && (
        <Notice tone="success" live>
          {t(`members.${done}`)}
        </Notice>
      )}
      <RefusedSummary refused={refused} />
      {answer && 'link' in answer && <InvitationMade {...answer} />}
      {leaving && <RemoveMember member={leaving} municipality={municipality} refused={refused} />}
      <MemberList members={members} municipalityCode={municipality.code} refused={refused} />
      <RoleMeanings />
      <InviteForm key={answer && 'link' in answer ? answer.link : ''} refused={refused} />
      <OpenInvitations invitations={invitations} />
    </>
  )
}
