import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { newPasswordForm } from '~/accounts/account-forms'
import { choosePassword, readPasswordReset } from '~/accounts/choose-password.server'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { NewPasswordField } from '~/accounts/own-account-forms'
import { refusedByFields, refusedByVerb } from '~/accounts/refused-form'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { useProblemTexts } from '~/accounts/use-problem-texts'
import { WrongForm } from '~/accounts/wrong-form'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { Button } from '~/ui/button'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reset = await readPasswordReset(params.token ?? '', new Date())
  const title = textsFor(request, 'accounts')(reset ? 'newPassword.title' : 'newPassword.closedTitle')
  return { title, windowTitle: titleWithSite(request, title), email: reset?.email ?? null }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, newPasswordForm)
  if (!form.ok) return refuse(refusedByFields(form.reply))
  const chosen = await choosePassword(params.token ?? '', form.value.newPassword, new Date())
  if (chosen.ok) return redirect(pathsFor(request).loggedOutWith('ny-adgangskode'))
  const field = chosen.problem.startsWith('password') ? 'newPassword' : ''
  return refuse(refusedByVerb(form.formData, field, { code: chosen.problem }))
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.windowTitle },
  { name: 'robots', content: 'noindex' },
  // The address is the secret: it is told to nobody else, but our own form must still say where it comes from.
  { name: 'referrer', content: 'same-origin' },
]

export default function NewPassword() {
  const { t } = useTranslation('accounts')
  const { title, email } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = useProblemTexts(refused, '')
  const paths = usePaths()
  if (email === null) {
    return (
      <>
        <PageHeading title={title} lead={t('newPassword.closed')} />
        <Link className="link" to={paths.forgottenPassword()}>
          {t('newPassword.askAgain')}
        </Link>
      </>
    )
  }
  return (
    <>
      <PageHeading title={title} lead={t('newPassword.lead', { email })} />
      <Form method="post" reloadDocument>
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <WrongForm texts={errors['']} />
        <NewPasswordField id="new-password" errors={errors.newPassword} />
        <Button>{t('newPassword.submit')}</Button>
      </Form>
    </>
  )
}
