import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ownAccountForm } from '~/accounts/account-forms'
import { changeName } from '~/accounts/change-name.server'
import { changePassword } from '~/accounts/change-password.server'
import { endOwnSession, endOwnSessions } from '~/accounts/end-sessions.server'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { endSession } from '~/accounts/lucia.server'
import { NameForm, PasswordForm } from '~/accounts/own-account-forms'
import { OwnRoles } from '~/accounts/own-roles'
import { OwnSessions } from '~/accounts/own-sessions'
import { refusedByFields, refusedByVerb } from '~/accounts/refused-form'
import { RefusedSummary } from '~/accounts/refused-summary'
import { requireSession } from '~/accounts/require-actor.server'
import { listSessions } from '~/accounts/session-store.server'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { findUser } from '~/accounts/user-store.server'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

const outcomes = ['nameSaved', 'passwordSaved', 'sessionEnded'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, sessionId } = await requireSession(request)
  const { name, email, ...roles } = orNotFound(await findUser(actor.userId))
  const sessions = await listSessions(actor.userId, new Date())
  const done = new URL(request.url).searchParams.get('gjort')
  const title = textsFor(request, 'accounts')('account.title')
  return {
    title,
    windowTitle: titleWithSite(request, title),
    done: outcomes.find((outcome) => outcome === done) ?? null,
    name,
    email,
    roles,
    sessions: sessions.map(({ id, createdAt, expiresAt }) => ({ id, createdAt, expiresAt, isHere: id === sessionId })),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, sessionId } = await requireSession(request)
  const form = await readForm(request, ownAccountForm)
  if (!form.ok) return refuse(refusedByFields(form.reply))
  const paths = pathsFor(request)
  switch (form.value.intent) {
    case 'change-name':
      await changeName(actor, form.value.name)
      return redirect(paths.account({ gjort: 'nameSaved' }))
    case 'change-password': {
      const changed = await changePassword(request, actor, form.value)
      if (!changed.ok) return refuse(refusedByVerb(form.formData, fieldOf(changed.problem.code), changed.problem))
      return redirect(paths.account({ gjort: 'passwordSaved' }), { headers: { 'Set-Cookie': changed.value.cookie } })
    }
    case 'end-session':
      await endOwnSession(actor, form.value.sessionId)
      if (form.value.sessionId === sessionId) return redirect(paths.logIn())
      return redirect(paths.account({ gjort: 'sessionEnded' }))
    case 'end-all-sessions':
      await endOwnSessions(actor)
      return redirect(paths.logIn(), { headers: { 'Set-Cookie': await endSession(request) } })
  }
}

function fieldOf(code: string): string {
  if (code === 'too-many-attempts') return ''
  return code === 'wrong-password' ? 'currentPassword' : 'newPassword'
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function Account() {
  const { t } = useTranslation('accounts')
  const { t: mails } = useTranslation('notifications')
  const { t: cases } = useTranslation('transparency')
  const paths = usePaths()
  const { title, done, name, email, roles, sessions } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading title={title} lead={t('account.lead', { name })} />
      {done && !refused && (
        <Notice tone="success" live>
          {t(`account.${done}`)}
        </Notice>
      )}
      <RefusedSummary refused={refused} />
      <OwnRoles {...roles} />
      <NameForm key={name} name={name} email={email} refused={refused} />
      <PasswordForm email={email} refused={refused} />
      <section className="mb-10 border-t border-line pt-6">
        <h2 className="text-l">{mails('choices.fromAccount')}</h2>
        <p className="mb-2 max-w-text">{mails('choices.fromAccountLead')}</p>
        <Link className="link" to={paths.notificationChoices()}>
          {mails('inbox.choices')}
        </Link>
      </section>
      <section className="mb-10 border-t border-line pt-6">
        <h2 className="text-l">{cases('own.title')}</h2>
        <p className="mb-2 max-w-text">{cases('own.lead')}</p>
        <Link className="link" to={paths.ownCases()}>
          {cases('own.see')}
        </Link>
      </section>
      <OwnSessions sessions={sessions} />
    </>
  )
}
