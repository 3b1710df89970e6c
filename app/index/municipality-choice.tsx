import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { usePaths } from '~/ui/use-paths'

type MunicipalityChoiceProps = { choices: readonly { code: string; name: string }[]; chosen: string | null }

/** Which of several municipalities "Min kommune" shows. Somebody without any is told how to come in. */
export function MunicipalityChoice({ choices, chosen }: MunicipalityChoiceProps) {
  const { t } = useTranslation('profile')
  const paths = usePaths()
  const id = useId()
  if (choices.length === 0) return <EmptyState title={t('own.noMembership')}>{t('own.noMembershipHelp')}</EmptyState>
  return (
    <Form method="get" action={paths.myMunicipality()} className="mb-6 flex flex-wrap items-end gap-3 print:hidden">
      <div>
        <label htmlFor={id} className="block text-s font-semibold">
          {t('own.municipality')}
        </label>
        <select
          key={chosen}
          id={id}
          name="kommune"
          defaultValue={chosen ?? choices[0]?.code}
          className="max-w-full border-2 border-slate bg-white px-3 py-1.5 text-s"
        >
          {choices.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Button quiet={chosen !== null} small>
        {t('edition.show')}
      </Button>
    </Form>
  )
}
