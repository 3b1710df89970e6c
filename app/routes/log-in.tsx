import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { logInForm } from '~/accounts/account-forms'
import { DemoAccounts } from '~/accounts/demo-accounts'
import { logIn } from '~/accounts/log-in.server'
import { LogInForm } from '~/accounts/log-in-form'
import { refusedByFields, refusedByVerb } from '~/accounts/refused-form'
import { findActor } from '~/accounts/require-actor.server'
import { returnAddress } from '~/accounts/return-address'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { settings } from '~/platform/settings.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'
import { demoPassword, demoUsers } from '../../prisma/seed/demo-users'

const wanted = (request: Request) => new URL(request.url).searchParams.get('til')

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findActor(request)) throw redirect(returnAddress(wanted(request), pathsFor(request).account()))
  const t = textsFor(request, 'accounts')
  const title = t('logIn.title')
  const demo = settings.demo
    ? { password: demoPassword, users: demoUsers.map((user) => ({ ...user, expertIn: [...(user.expertIn ?? [])] })) }
    : null
  const passwordChosen = new URL(request.url).searchParams.get('gjort') === 'ny-adgangskode'
  return { title, windowTitle: titleWithSite(request, title), demo, passwordChosen }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, logInForm)
  if (!form.ok) return refuse(refusedByFields(form.reply))
  const loggedIn = await logIn(request, form.value)
  if (!loggedIn.ok) return refuse(refusedByVerb(form.formData, '', loggedIn.problem))
  const paths = pathsFor(request)
  const otherwise = loggedIn.value.isMember ? paths.myMunicipality() : paths.home()
  return redirect(returnAddress(wanted(request), otherwise), { headers: { 'Set-Cookie': loggedIn.value.cookie } })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function LogIn() {
  const { t } = useTranslation('accounts')
  const { title, demo, passwordChosen } = useLoaderData<typeof loader>()
  const paths = usePaths()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading title={title} lead={t('logIn.lead')} />
      {passwordChosen && !refused && (
        <Notice tone="success" live>
          {t('newPassword.chosen')}
        </Notice>
      )}
      <LogInForm refused={refused} />
      <dl className="mt-8 max-w-text">
        <dt className="font-semibold">{t('logIn.noAccount')}</dt>
        <dd>{t('logIn.noAccountHow')}</dd>
        <dt className="mt-3 font-semibold">{t('logIn.forgotten')}</dt>
        <dd>
          <Link className="link" to={paths.forgottenPassword()}>
            {t('logIn.forgottenHow')}
          </Link>
        </dd>
      </dl>
      {demo && <DemoAccounts {...demo} />}
    </>
  )
}
