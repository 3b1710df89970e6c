import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/field'
import type { RefusedForm } from './refused-form'
import { useProblemTexts } from './use-problem-texts'

/** Makes a user who leaves anonymous: what it means, a tick, a button. */
export function AnonymiseForm({
  name,
  isYou,
  refused,
}: {
  name: string
  isYou: boolean
  refused: RefusedForm | undefined
}) {
  const { t } = useTranslation('accounts')
  const errors = useProblemTexts(refused, 'anonymise')
  return (
    <section className="border-t border-line pt-6">
      <h2 className="text-l">{t('administration.anonymiseTitle')}</h2>
      {isYou ? (
        <p className="max-w-text">{t('administration.yourself')}</p>
      ) : (
        <>
          <p className="mb-3 max-w-text">{t('administration.anonymiseEffect')}</p>
          <Form method="post">
            <input type="hidden" name="intent" value="anonymise" />
            <CheckboxField
              name="confirmed"
              value="on"
              label={t('administration.anonymiseConfirm')}
              errors={errors.confirmed}
            />
            <Button danger>{t('administration.anonymiseSubmit', { name })}</Button>
          </Form>
        </>
      )}
    </section>
  )
}
