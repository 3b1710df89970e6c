import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/field'
import type { RefusedForm } from './refused-form'
import { useProblemTexts } from './use-problem-texts'
import { WrongForm } from './wrong-form'

/** E-mail and password. It posts to the page's own address, which knows where to go afterwards. */
export function LogInForm({ refused }: { refused: RefusedForm | undefined }) {
  const { t } = useTranslation('accounts')
  const errors = useProblemTexts(refused, '')
  return (
    // A whole new page: everything shown before was made for a stranger.
    <Form method="post" reloadDocument>
      <WrongForm texts={errors['']} />
      <TextField
        name="email"
        type="email"
        label={t('fields.email')}
        autoComplete="username"
        defaultValue={refused?.values.email}
        errors={errors.email}
        required
      />
      <TextField
        name="password"
        type="password"
        label={t('fields.password')}
        autoComplete="current-password"
        errors={errors.password}
        required
      />
      <Button>{t('logIn.submit')}</Button>
    </Form>
  )
}
