import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import type { ShownEdition } from './shown-edition'

/** Which edition the page shows: a plain form whose answer is an address. Nothing while there is only one. */
export function EditionChooser({
  editions,
  chosen,
  keep = {},
}: {
  editions: readonly ShownEdition[]
  chosen: string
  /** What else stands in the address and shall stay there. */
  keep?: Readonly<Record<string, string | null>>
}) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const id = useId()
  if (editions.length < 2) return null
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3 print:hidden">
      <div className="min-w-0">
        <label htmlFor={id} className="block text-s font-semibold">
          {t('edition.label')}
        </label>
        <select
          key={chosen}
          id={id}
          name="udgave"
          defaultValue={chosen}
          className="max-w-full border-2 border-slate bg-white px-3 py-1.5 text-s"
        >
          {editions.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title[language]}
            </option>
          ))}
        </select>
      </div>
      {Object.entries(keep).map(
        ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Button quiet small>
        {t('edition.show')}
      </Button>
    </Form>
  )
}
