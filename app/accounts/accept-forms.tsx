import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'
import { NewPasswordField } from './own-account-forms'
import type { RefusedForm } from './refused-form'
import { useProblemTexts } from './use-problem-texts'
import { WrongForm } from './wrong-form'

/** Makes an account of an invitation, or leads one who has an account to the log-in and back `here`. */
export function AcceptForm({
  email,
  name,
  here,
  refused,
}: {
  email: string
  name: string
  here: string
  refused: RefusedForm | undefined
}) {
  const { t } = useTranslation('accounts')
  const paths = usePaths()
  const errors = useProblemTexts(refused, 'new-account')
  return (
    <>
      <p className="mb-4 max-w-text">{t('invitation.email', { email })}</p>
      <Form method="post" reloadDocument>
        <input type="hidden" name="intent" value="new-account" />
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <WrongForm texts={errors['']} />
        <TextField
          name="name"
          label={t('fields.name')}
          autoComplete="name"
          maxLength={100}
          defaultValue={refused?.values.name ?? name}
          errors={errors.name}
          required
        />
        <NewPasswordField id="new-password" errors={errors.newPassword} />
        <Button>{t('invitation.submit')}</Button>
      </Form>
      <p className="mt-8 max-w-text">
        {t('invitation.haveAccount', { email })}{' '}
        <Link className="link" to={paths.logIn(here)}>
          {t('invitation.logInFirst')}
        </Link>
      </p>
    </>
  )
}

/** One who is logged in takes the invitation to their own account, or is told whom it is for. */
export function AcceptAsYou({
  name,
  isInvited,
  email,
  refused,
}: {
  name: string
  isInvited: boolean
  email: string
  refused: RefusedForm | undefined
}) {
  const { t } = useTranslation('accounts')
  const { t: ui } = useTranslation('ui')
  const paths = usePaths()
  const errors = useProblemTexts(refused, 'own-account')
  return (
    <>
      <p className="mb-4 max-w-text">{t('invitation.loggedInAs', { name })}</p>
      <WrongForm texts={errors['']} />
      {isInvited ? (
        <Form method="post" reloadDocument>
          <input type="hidden" name="intent" value="own-account" />
          <Button>{t('invitation.acceptAsYou')}</Button>
        </Form>
      ) : (
        <>
          <Notice tone="warning">{t('invitation.forAnother', { email })}</Notice>
          <Form method="post" action={paths.logOut()} reloadDocument>
            <Button quiet>{ui('nav.logOut')}</Button>
          </Form>
        </>
      )}
    </>
  )
}
