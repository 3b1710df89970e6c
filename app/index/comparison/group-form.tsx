import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { danishOrder } from '~/i18n/format'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import { PageSection } from '../page-section'

function useNames() {
  const language = useLanguage()
  return municipalities
    .map((one) => ({ code: one.code, name: municipalityName(one, language) }))
    .sort((a, b) => danishOrder.compare(a.name, b.name))
}

/** Whose figures are held against a group. */
export function OwnMunicipalityForm({ code, older }: { code: string | null; older: string | null }) {
  const { t } = useTranslation('comparison')
  const id = useId()
  return (
    <Form method="get" className="my-5 flex flex-wrap items-end gap-3 print:hidden">
      {older !== null && <input type="hidden" name="udgave" value={older} />}
      <div>
        <label htmlFor={id} className="block text-s font-semibold">
          {t('group.municipality')}
        </label>
        <select
          key={code}
          id={id}
          name="kommune"
          defaultValue={code ?? ''}
          className="max-w-full border-2 border-slate bg-white px-3 py-1.5 text-s"
        >
          <option value="">{t('group.choose')}</option>
          {useNames().map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <Button quiet={code !== null} small>
        {t('group.submit')}
      </Button>
    </Form>
  )
}

type GroupFormProps = { code: string; members: readonly string[]; older: string | null }

/** Who is in the group: a box for each of the others. */
export function GroupForm({ code, members, older }: GroupFormProps) {
  const { t } = useTranslation('comparison')
  const id = useId()
  return (
    <PageSection id="egen-gruppe" title={t('group.own.title')} lead={t('group.own.lead')}>
      <Form method="get" key={members.join()} className="print:hidden">
        <input type="hidden" name="kommune" value={code} />
        {older !== null && <input type="hidden" name="udgave" value={older} />}
        <details open={members.length === 0 ? undefined : false}>
          <summary className="cursor-pointer py-1 text-petrol">
            {t('group.own.members')} ({members.length})
          </summary>
          <fieldset className="columns-2 gap-6 sm:columns-3 lg:columns-5">
            <legend className="sr-only">{t('group.own.members')}</legend>
            {useNames()
              .filter((one) => one.code !== code)
              .map((one) => (
                <div key={one.code} className="flex items-start gap-2 py-1 text-s">
                  <input
                    id={`${id}-${one.code}`}
                    type="checkbox"
                    name="gruppe"
                    value={one.code}
                    defaultChecked={members.includes(one.code)}
                    className="mt-1 h-5 w-5 shrink-0 accent-petrol"
                  />
                  <label htmlFor={`${id}-${one.code}`}>{one.name}</label>
                </div>
              ))}
          </fieldset>
        </details>
        <p className="mt-4">
          <Button quiet>{t('group.own.submit')}</Button>
        </p>
      </Form>
    </PageSection>
  )
}
