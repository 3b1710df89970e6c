import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { danishOrder } from '~/i18n/format'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import type { NeedQuery } from './need-query'

/** Which year, compared with which, and whose line: a plain form whose answer is an address. */
export function NeedForm({ query, years }: { query: NeedQuery; years: readonly string[] }) {
  const { t } = useTranslation('socioeconomic')
  const language = useLanguage()
  const newestFirst = years.toReversed()
  const names = municipalities
    .map((one) => ({ value: one.code, label: municipalityName(one, language) }))
    .sort((a, b) => danishOrder.compare(a.label, b.label))
  return (
    <Form method="get" className="mt-4 flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden">
      <Select name="aar" label={t('year')} chosen={query.year} choices={newestFirst.map(same)} />
      <Select
        name="siden"
        label={t('since')}
        chosen={query.since ?? ''}
        choices={[{ value: '', label: t('noComparison') }, ...newestFirst.map(same)]}
      />
      <Select
        name="kommune"
        label={t('municipality')}
        chosen={query.code ?? ''}
        choices={[{ value: '', label: t('noMunicipality') }, ...names]}
      />
      {query.order !== 'behov' && <input type="hidden" name="sorter" value={query.order} />}
      <Button small>{t('show')}</Button>
    </Form>
  )
}

function same(text: string) {
  return { value: text, label: text }
}

type SelectProps = {
  name: string
  label: string
  chosen: string
  choices: readonly { value: string; label: string }[]
}

function Select({ name, label, chosen, choices }: SelectProps) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-s font-semibold">
        {label}
      </label>
      <select
        key={chosen}
        id={id}
        name={name}
        defaultValue={chosen}
        className="max-w-full border-2 border-slate bg-white px-3 py-1.5 text-s"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
