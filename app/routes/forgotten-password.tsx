import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { forgottenPasswordForm } from '~/accounts/account-forms'
import { askForPassword } from '~/accounts/ask-for-password.server'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { refusedByFields, refusedByVerb } from '~/accounts/refused-form'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { useProblemTexts } from '~/accounts/use-problem-texts'
import { WrongForm } from '~/accounts/wrong-form'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const title = textsFor(request, 'accounts')('forgotten.title')
  const asked = new URL(request.url).searchParams.get('gjort') === 'sendt'
  return { title, windowTitle: titleWithSite(request, title), asked }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, forgottenPasswordForm)
  if (!form.ok) return refuse(refusedByFields(form.reply))
  const asked = await askForPassword(request, form.value, new Date())
  if (!asked.ok) return refuse(refusedByVerb(form.formData, '', asked.problem), 429)
  return redirect(pathsFor(request).forgottenPassword({ gjort: 'sendt' }))
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function ForgottenPassword() {
  const { t } = useTranslation('accounts')
  const { title, asked } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = useProblemTexts(refused, '')
  const paths = usePaths()
  const back = (
    <p className="mt-6">
      <Link className="link" to={paths.logIn()}>
        {t('forgotten.back')}
      </Link>
    </p>
  )
  if (asked && !refused) {
    return (
      <>
        <PageHeading title={title} />
        <Notice tone="success" live>
          {t('forgotten.asked')}
        </Notice>
        <p className="max-w-text">{t('forgotten.nothingCame')}</p>
        {back}
      </>
    )
  }
  return (
    <>
      <PageHeading title={title} lead={t('forgotten.lead')} />
      <Form method="post">
        <WrongForm texts={errors['']} />
        <TextField
          name="email"
          type="email"
          label={t('fields.email')}
          autoComplete="username"
          maxLength={254}
          defaultValue={refused?.values.email}
          errors={errors.email}
          required
        />
        <Button>{t('forgotten.submit')}</Button>
      </Form>
      {back}
    </>
  )
}
