import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { danishOrder } from '~/i18n/format'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import { mostCompared } from './compared-query'

const places = Array.from({ length: mostCompared }, (_, index) => index + 1)

/** Five lists to choose from, of which two must be used: a plain form whose answer is an address. */
export function CompareForm({ codes, edition }: { codes: readonly string[]; edition: string | null }) {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const id = useId()
  const names = municipalities
    .map((one) => ({ code: one.code, name: municipalityName(one, language) }))
    .sort((a, b) => danishOrder.compare(a.name, b.name))
  return (
    <Form method="get" aria-label={t('form.label')} className="my-5 print:hidden">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-3 lg:grid-cols-5">
        {places.map((place) => (
          <div key={`${id}-${place}`} className="min-w-0">
            <label htmlFor={`${id}-${place}`} className="block text-s font-semibold">
              {t('form.municipality', { number: place })}
            </label>
            <select
              key={codes[place - 1] ?? ''}
              id={`${id}-${place}`}
              name="kommuner"
              defaultValue={codes[place - 1] ?? ''}
              className="w-full border-2 border-slate bg-white px-2 py-1.5 text-s"
            >
              <option value="">{t('form.none')}</option>
              {names.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      {edition !== null && <input type="hidden" name="udgave" value={edition} />}
      <p className="mt-4">
        <Button>{t('form.submit')}</Button>
      </p>
    </Form>
  )
}
