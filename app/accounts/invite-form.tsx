import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import { SelectField, TextField } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import { municipalRoles } from './actor'
import type { RefusedForm } from './refused-form'
import { fieldId } from './refused-summary'
import { useProblemTexts } from './use-problem-texts'

/** Asks for the person and the role; with `anywhere` also for the municipality, which else is the address's. */
export function InviteForm({ refused, anywhere }: { refused: RefusedForm | undefined; anywhere?: boolean }) {
  const { t } = useTranslation('accounts')
  const language = useLanguage()
  const errors = useProblemTexts(refused, 'invite')
  const values = refused?.intent === 'invite' ? refused.values : {}
  const places = municipalities.map((one) => ({ value: one.code, label: municipalityName(one, language) }))
  const roles = municipalRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))
  return (
    <section className="mb-10 border-t border-line pt-6">
      <h2 className="mb-3 text-l">{t(anywhere ? 'administration.inviteTitle' : 'members.inviteTitle')}</h2>
      {anywhere && <p className="mb-4 max-w-text">{t('administration.inviteLead')}</p>}
      <Form method="post">
        <input type="hidden" name="intent" value="invite" />
        <TextField
          id={fieldId('invite', 'name')}
          name="name"
          label={t('fields.name')}
          autoComplete="off"
          maxLength={100}
          defaultValue={values.name}
          errors={errors.name}
          required
        />
        <TextField
          id={fieldId('invite', 'email')}
          name="email"
          type="email"
          label={t('fields.email')}
          autoComplete="off"
          defaultValue={values.email}
          errors={errors.email}
          required
        />
        {anywhere && (
          <SelectField
            id={fieldId('invite', 'municipalityCode')}
            name="municipalityCode"
            label={t('fields.municipality')}
            choices={places}
            empty={t('fields.choose')}
            defaultValue={values.municipalityCode}
            errors={errors.municipalityCode}
            required
          />
        )}
        <SelectField
          id={fieldId('invite', 'role')}
          name="role"
          label={t('fields.role')}
          choices={roles}
          empty={t('fields.choose')}
          defaultValue={values.role}
          errors={errors.role}
          required
        />
        <Button>{t('members.inviteSubmit')}</Button>
      </Form>
    </section>
  )
}
