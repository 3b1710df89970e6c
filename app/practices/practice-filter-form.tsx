import { Form, Link } from '@remix-run/react'
import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { areas, themes } from '~/catalogue/areas'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import { SelectField, TextField } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { IndicatorChoice } from './indicator-choice'
import { asksForSomething, filterWords, type PracticeFilter } from './practice-filter'
import { effectDirections, evidenceStrengths } from './practice-text'

/** Search and filters of the list; a plain form whose answer is an address one can send on. */
export function PracticeFilterForm({
  filter,
  indicators,
}: {
  filter: PracticeFilter
  indicators: readonly IndicatorChoice[]
}) {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { q: _, sortering: __, side: ___, ...narrowing } = filterWords(filter)
  const narrowed = Object.values(narrowing).some((value) => value !== null)
  return (
    // Fields keep what one typed; a new address must begin from its own words.
    <Form method="get" key={JSON.stringify(filter)} className="mb-8 border-y border-line bg-mist px-4 py-4">
      <div className="flex flex-wrap items-end gap-x-3">
        <div className="min-w-0 max-w-text grow">
          <TextField
            name="q"
            type="search"
            label={t('list.search')}
            hint={t('list.searchHint')}
            defaultValue={filter.query}
            maxLength={200}
          />
        </div>
        <div className="mb-5">
          <Button>
            <Search aria-hidden="true" size={20} /> {t('list.searchButton')}
          </Button>
        </div>
      </div>
      <details open={narrowed}>
        <summary className="font-semibold text-petrol">{t('list.filters')}</summary>
        <FilterFields filter={filter} indicators={indicators} />
        <Button quiet>{t('list.apply')}</Button>
      </details>
      {asksForSomething(filter) && (
        <p className="mt-3">
          <Link to={paths.practices()} className="link">
            {t('list.clear')}
          </Link>
        </p>
      )}
    </Form>
  )
}

function FilterFields({ filter, indicators }: { filter: PracticeFilter; indicators: readonly IndicatorChoice[] }) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const any = t('list.any')
  const named = (choices: readonly { id: string; name: Readonly<Record<'da' | 'en', string>> }[]) =>
    choices.map(({ id, name }) => ({ value: id, label: name[language] }))
  const byArea = areas.map(({ id, name }) => ({
    label: name[language],
    choices: indicators
      .filter((indicator) => indicator.area === id)
      .map((indicator) => ({ value: indicator.id, label: indicator.name })),
  }))
  return (
    <div className="mt-4 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
      <SelectField
        name="omraade"
        label={t('list.area')}
        empty={any}
        defaultValue={filter.area ?? ''}
        choices={named(areas)}
      />
      <SelectField
        name="tema"
        label={t('list.theme')}
        empty={any}
        defaultValue={filter.theme ?? ''}
        choices={named(themes)}
      />
      <SelectField
        name="indikator"
        label={t('list.indicator')}
        empty={any}
        defaultValue={filter.indicatorId ?? ''}
        groups={byArea}
      />
      <SelectField
        name="effekt"
        label={t('list.effectDirection')}
        empty={any}
        defaultValue={filter.effectDirection ?? ''}
        choices={effectDirections.map((value) => ({ value, label: t(`effectDirections.${value}`) }))}
      />
      <SelectField
        name="evidens"
        label={t('list.evidence')}
        empty={any}
        defaultValue={filter.evidence ?? ''}
        choices={[...evidenceStrengths, 'not-rated' as const].map((value) => ({
          value,
          label: t(`evidence.${value}`),
        }))}
      />
      <SelectField
        name="kommune"
        label={t('list.municipality')}
        empty={any}
        defaultValue={filter.municipalityCode ?? ''}
        choices={municipalities.map((one) => ({ value: one.code, label: municipalityName(one, language) }))}
      />
      <TextField name="maalgruppe" label={t('list.targetGroup')} defaultValue={filter.targetGroup} maxLength={100} />
      <SelectField
        name="sortering"
        label={t('list.order')}
        empty={t('list.best')}
        defaultValue={filter.order === 'newest' ? 'nyeste' : ''}
        choices={[{ value: 'nyeste', label: t('list.newest') }]}
      />
    </div>
  )
}
