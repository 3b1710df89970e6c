import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { regions } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { type RankingOrder, rankingQuery } from './ranking-order'

type RankingFilterProps = {
  order: RankingOrder
  editions: readonly { slug: string; title: string }[]
  slug: string
  /** True while what is missing is shown instead of the places: the form stays there. */
  missing: boolean
}

/** Which edition and which region: a plain form whose answer is an address. */
export function RankingFilter({ order, editions, slug, missing }: RankingFilterProps) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const paths = usePaths()
  const { sorter, retning } = rankingQuery(order)
  return (
    <Form method="get" action={paths.ranking()} className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      <Choice name="udgave" label={t('table.edition')} chosen={slug}>
        {editions.map((edition) => [edition.slug, edition.title])}
      </Choice>
      <Choice name="region" label={t('table.region')} chosen={order.region ?? ''}>
        {[['', t('table.allRegions')], ...regions.map(({ code, name }): [string, string] => [code, name[language]])]}
      </Choice>
      {sorter !== null && <input type="hidden" name="sorter" value={sorter} />}
      {missing && <input type="hidden" name="vis" value="daekning" />}
      {retning !== null && <input type="hidden" name="retning" value={retning} />}
      <Button quiet>{t('table.show')}</Button>
    </Form>
  )
}

type ChoiceProps = { name: string; label: string; chosen: string; children: (readonly string[])[] }

function Choice({ name, label, chosen, children }: ChoiceProps) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-s font-semibold">
        {label}
      </label>
      <select
        // A link that changes the address changes what is chosen too.
        key={chosen}
        id={id}
        name={name}
        defaultValue={chosen}
        className="max-w-full border-2 border-slate bg-white px-3 py-2 text-m"
      >
        {children.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
