import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Cell, DataTable } from '~/ui/data-table'
import { DemoMark } from '~/ui/demo-mark'
import { TextField } from '~/ui/field'
import { Paging } from '~/ui/paging'
import { usePaths } from '~/ui/use-paths'
import { type Roles, useRoleTexts } from './role-text'

type ShownUser = Roles & { id: string; name: string; email: string; isDemo: boolean }

/** One page of everybody with an account, with a search box. */
export function UserList({
  users,
  count,
  search,
  page,
  pages,
}: {
  users: ShownUser[]
  count: number
  search: string
  page: number
  pages: number
}) {
  const { t } = useTranslation('accounts')
  const { t: ui } = useTranslation('ui')
  const paths = usePaths()
  const rolesOf = useRoleTexts()
  return (
    <section className="mb-10">
      <Form method="get" role="search" className="flex flex-wrap items-end gap-x-3">
        <TextField name="q" type="search" label={t('administration.search')} defaultValue={search} maxLength={100} />
        <div className="mb-5">
          <Button quiet>{ui('form.search')}</Button>
        </div>
      </Form>
      <p className="mb-2 text-slate" role="status">
        {users.length === 0 ? t('administration.none') : t('administration.found', { count })}
      </p>
      {users.length > 0 && (
        <DataTable
          caption={t('administration.title')}
          hideCaption
          columns={[
            { key: 'name', title: t('fields.name') },
            { key: 'roles', title: t('administration.roles') },
          ]}
        >
          {users.map((user) => (
            <tr key={user.id}>
              <Cell head>
                <Link className="link" to={paths.user(user.id)}>
                  {user.name}
                </Link>{' '}
                {user.isDemo && <DemoMark />}
                <span className="block break-all text-slate">{user.email}</span>
              </Cell>
              <Cell>{rolesOf(user).join(', ') || t('administration.noRoles')}</Cell>
            </tr>
          ))}
        </DataTable>
      )}
      <Paging page={page} pages={pages} to={(side) => paths.userAdministration({ q: search, side })} />
    </section>
  )
}
