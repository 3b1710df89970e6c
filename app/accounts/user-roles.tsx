import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'
import { unionRoles } from './actor'
import { type Roles, useRoleTexts } from './role-text'

/** A user's roles for an administrator to change, and the way to end their sessions. */
export function UserRoles({ user }: { user: Roles }) {
  const { t } = useTranslation('accounts')
  const nameOf = useMunicipalityName()
  const rolesOf = useRoleTexts()
  return (
    <>
      <section className="mb-10">
        <h2 className="text-l">{t('administration.membershipsTitle')}</h2>
        {user.memberships.length === 0 && <p className="mt-2">{t('administration.membershipsNone')}</p>}
        <ul className="mt-2 max-w-text">
          {user.memberships.map((membership) => (
            <li
              key={membership.municipalityCode}
              className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-2"
            >
              <span className="first-letter:uppercase">{rolesOf({ memberships: [membership] })}</span>
              <Form method="post">
                <input type="hidden" name="intent" value="remove-membership" />
                <input type="hidden" name="municipalityCode" value={membership.municipalityCode} />
                <Button danger small>
                  {t('administration.membershipRemove', { municipality: nameOf(membership.municipalityCode) })}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </section>
      <section className="mb-10 border-t border-line pt-6">
        <h2 className="mb-3 text-l">{t('administration.unionTitle')}</h2>
        {user.isAdministrator && <p className="mb-3 first-letter:uppercase">{t('administrator')}</p>}
        <Form method="post">
          <input type="hidden" name="intent" value="set-union-role" />
          <SelectField
            name="unionRole"
            label={t('fields.role')}
            empty={t('unionRoles.none')}
            choices={unionRoles.map((role) => ({ value: role, label: t(`unionRoles.${role}`) }))}
            defaultValue={user.unionRole ?? ''}
          />
          <Button quiet>{t('administration.unionSave')}</Button>
        </Form>
      </section>
      <section className="mb-10 border-t border-line pt-6">
        <h2 className="text-l">{t('administration.sessionsTitle')}</h2>
        <p className="mb-3 max-w-text">{t('administration.sessionsEffect')}</p>
        <Form method="post">
          <input type="hidden" name="intent" value="end-sessions" />
          <Button quiet>{t('administration.sessionsEnd')}</Button>
        </Form>
      </section>
    </>
  )
}
