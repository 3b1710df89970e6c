import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { usePaths } from '~/ui/use-paths'
import { type MunicipalRole, municipalRoles } from './actor'
import type { RefusedForm } from './refused-form'
import { useProblemTexts } from './use-problem-texts'
import { WrongForm } from './wrong-form'

type ShownMember = { userId: string; name: string; email: string; role: MunicipalRole; isYou: boolean }

/** Everybody in the municipality with their role to change, and the way to take each out. */
export function MemberList({
  members,
  municipalityCode,
  refused,
}: {
  members: ShownMember[]
  municipalityCode: string
  refused: RefusedForm | undefined
}) {
  const { t } = useTranslation('accounts')
  const errors = useProblemTexts(refused, 'change-role')
  return (
    <section className="mb-6">
      <h2 className="text-l">{t('members.listTitle')}</h2>
      <p className="text-slate">{t('members.count', { count: members.length })}</p>
      <WrongForm texts={errors['']} />
      <ul className="mt-3">
        {members.map((member) => (
          <MemberRow key={`${member.userId} ${member.role}`} member={member} municipalityCode={municipalityCode} />
        ))}
      </ul>
    </section>
  )
}

function MemberRow({ member, municipalityCode }: { member: ShownMember; municipalityCode: string }) {
  const { t } = useTranslation('accounts')
  const paths = usePaths()
  const { userId, name, email, role, isYou } = member
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <span className="min-w-0">
        <span className="block font-semibold">
          {name} {isYou && <span className="font-normal text-slate">({t('members.you')})</span>}
        </span>
        <span className="block break-all text-s text-slate">{email}</span>
      </span>
      <span className="flex flex-wrap items-center gap-3">
        <Form method="post" className="flex items-center gap-2">
          <input type="hidden" name="intent" value="change-role" />
          <input type="hidden" name="userId" value={userId} />
          <select
            name="role"
            defaultValue={role}
            aria-label={t('members.roleOf', { name })}
            className="border-2 border-slate bg-white px-2 py-1 text-s"
          >
            {municipalRoles.map((one) => (
              <option key={one} value={one}>
                {t(`roles.${one}`)}
              </option>
            ))}
          </select>
          <Button quiet small aria-label={t('members.saveRoleOf', { name })}>
            {t('members.saveRole')}
          </Button>
        </Form>
        <Link
          to={paths.members(municipalityCode, { fjern: userId })}
          className="link text-s"
          aria-label={t('members.removeWho', { name })}
        >
          {t('members.remove')}
        </Link>
      </span>
    </li>
  )
}
