import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AcceptAsYou, AcceptForm } from '~/accounts/accept-forms'
import { acceptInvitation, acceptInvitationAsUser, readInvitation } from '~/accounts/accept-invitation.server'
import { invitationForm } from '~/accounts/account-forms'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { refusedByFields, refusedByVerb } from '~/accounts/refused-form'
import { findActor, requireActor } from '~/accounts/require-actor.server'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { findUser } from '~/accounts/user-store.server'
import { textsFor } from '~/i18n/texts.server'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { PageHeading } from '~/ui/page-heading'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const invitation = await readInvitation(token, new Date())
  const actor = await findActor(request)
  const title = textsFor(request, 'accounts')(invitation ? 'invitation.title' : 'invitation.closedTitle')
  const user = actor && (await findUser(actor.userId))
  return {
    title,
    windowTitle: titleWithSite(request, title),
    invitation,
    // Only the address's own path: the log-in page leads back here.
    here: pathsFor(request).invitation(token),
    loggedInAs: user && { name: user.name, isInvited: user.email === invitation?.email },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const form = await readForm(request, invitationForm)
  if (!form.ok) return refuse(refusedByFields(form.reply))
  const welcome = pathsFor(request).myMunicipality()
  if (form.value.intent === 'own-account') {
    const accepted = await acceptInvitationAsUser(await requireActor(request), token, new Date())
    return accepted.ok ? redirect(welcome) : refuse(refusedByVerb(form.formData, '', { code: accepted.problem }), 409)
  }
  const { name, newPassword } = form.value
  const accepted = await acceptInvitation(request, { token, name, newPassword }, new Date())
  if (accepted.ok) return redirect(welcome, { headers: { 'Set-Cookie': accepted.value.cookie } })
  const field = accepted.problem.startsWith('password') ? 'newPassword' : ''
  return refuse(refusedByVerb(form.formData, field, { code: accepted.problem }))
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.windowTitle },
  { name: 'robots', content: 'noindex' },
  // The address is the secret: it is told to nobody else, but our own forms must still say where they come from.
  { name: 'referrer', content: 'same-origin' },
]

export default function Invitation() {
  const { t } = useTranslation('accounts')
  const { title, invitation, here, loggedInAs } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useMunicipalityName()
  if (!invitation) return <PageHeading title={title} lead={t('invitation.closed')} />
  const { email, name, role, municipalityCode } = invitation
  const lead = t('invitation.lead', { role: t(`roles.${role}`), municipality: nameOf(municipalityCode) })
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {loggedInAs ? (
        <AcceptAsYou {...loggedInAs} email={email} refused={refused} />
      ) : (
        <AcceptForm email={email} name={name} here={here} refused={refused} />
      )}
    </>
  )
}
