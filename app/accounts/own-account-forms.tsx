import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/field'
import { longestPassword, shortestPassword } from './password-rules'
import type { RefusedForm } from './refused-form'
import { fieldId } from './refused-summary'
import { useProblemTexts } from './use-problem-texts'
import { WrongForm } from './wrong-form'

/** One's own name; the e-mail address is told, for it can't be changed here. */
export function NameForm({ name, email, refused }: { name: string; email: string; refused: RefusedForm | undefined }) {
  const { t } = useTranslation('accounts')
  const errors = useProblemTexts(refused, 'change-name')
  return (
    <section className="mb-10 border-t border-line pt-6">
      <h2 className="mb-3 text-l">{t('account.nameTitle')}</h2>
      <Form method="post">
        <input type="hidden" name="intent" value="change-name" />
        <TextField
          id={fieldId('change-name', 'name')}
          name="name"
          label={t('fields.name')}
          hint={t('account.nameHint')}
          autoComplete="name"
          maxLength={100}
          defaultValue={refused?.intent === 'change-name' ? refused.values.name : name}
          errors={errors.name}
          required
        />
        <Button quiet>{t('account.saveName')}</Button>
      </Form>
      <p className="mt-4 max-w-text">{t('account.emailFixed', { email })}</p>
    </section>
  )
}

/** A new password, given by one who knows the old one. */
export function PasswordForm({ email, refused }: { email: string; refused: RefusedForm | undefined }) {
  const { t } = useTranslation('accounts')
  const errors = useProblemTexts(refused, 'change-password')
  return (
    <section className="mb-10 border-t border-line pt-6">
      <h2 className="text-l">{t('account.passwordTitle')}</h2>
      <p className="mb-3 max-w-text">{t('account.passwordEffect')}</p>
      <Form method="post" reloadDocument>
        <input type="hidden" name="intent" value="change-password" />
        {/* Tells password managers whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <WrongForm texts={errors['']} />
        <TextField
          id={fieldId('change-password', 'currentPassword')}
          name="currentPassword"
          type="password"
          label={t('fields.currentPassword')}
          autoComplete="current-password"
          errors={errors.currentPassword}
          required
        />
        <NewPasswordField id={fieldId('change-password', 'newPassword')} errors={errors.newPassword} />
        <Button quiet>{t('account.savePassword')}</Button>
      </Form>
    </section>
  )
}

/** Where a password is chosen, with the one rule there is. */
export function NewPasswordField({ id, errors }: { id: string; errors: string[] | undefined }) {
  const { t } = useTranslation('accounts')
  return (
    <TextField
      id={id}
      name="newPassword"
      type="password"
      label={t('fields.newPassword')}
      hint={t('fields.passwordHint', { shortest: shortestPassword })}
      autoComplete="new-password"
      maxLength={longestPassword}
      errors={errors}
      required
    />
  )
}
