import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '~/ui/button'
import { usePaths } from '~/ui/use-paths'
import type { RefusedForm } from './refused-form'
import { useProblemTexts } from './use-problem-texts'
import { WrongForm } from './wrong-form'

/** Asks once more before a member is taken out, and says what follows. */
export function RemoveMember({
  member,
  municipality,
  refused,
}: {
  member: { userId: string; name: string }
  municipality: { code: string; name: string }
  refused: RefusedForm | undefined
}) {
  const { t } = useTranslation('accounts')
  const { t: ui } = useTranslation('ui')
  const paths = usePaths()
  const errors = useProblemTexts(refused, 'remove')
  return (
    <section role="alert" className="my-6 border-l-4 border-rust bg-rust-pale px-4 py-4">
      <h2 className="text-l">{t('members.removeTitle', { name: member.name, municipality: municipality.name })}</h2>
      <p className="my-2 max-w-text">{t('members.removeEffect')}</p>
      <WrongForm texts={errors['']} />
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="userId" value={member.userId} />
        <Button danger>{t('members.removeConfirm', { name: member.name })}</Button>
        <ButtonLink to={paths.members(municipality.code)} quiet>
          {ui('form.cancel')}
        </ButtonLink>
      </Form>
    </section>
  )
}
