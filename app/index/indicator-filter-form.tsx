import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas, themes } from '~/catalogue/areas'
import { directions, indicatorSources } from '~/catalogue/indicator'
import { Button } from '~/ui/button'
import { SelectField, TextField } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { type IndicatorFilter, narrows } from './indicator-filter'

/** Which indicators to list: a plain form whose answer is an address. */
export function IndicatorFilterForm({ filter }: { filter: IndicatorFilter }) {
  const { t } = useTranslation(['profile', 'index', 'ui'])
  const language = useLanguage()
  const paths = usePaths()
  const empty = t('profile:indicators.any')
  const named = (group: { id: string; name: Readonly<Record<'da' | 'en', string>> }) => ({
    value: group.id,
    label: group.name[language],
  })
  return (
    <Form method="get" action={paths.indicators()} role="search" className="border-y border-line pt-4">
      <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-5">
        <TextField
          type="search"
          name="q"
          label={t('profile:indicators.words')}
          defaultValue={filter.words}
          maxLength={100}
        />
        <SelectField
          name="omraade"
          label={t('profile:indicators.area')}
          empty={empty}
          defaultValue={filter.area ?? ''}
          choices={areas.map(named)}
        />
        <SelectField
          name="tema"
          label={t('profile:indicators.theme')}
          empty={empty}
          defaultValue={filter.theme ?? ''}
          choices={themes.map(named)}
        />
        <SelectField
          name="kilde"
          label={t('profile:indicators.source')}
          empty={empty}
          defaultValue={filter.source ?? ''}
          choices={indicatorSources.map((value) => ({ value, label: t(`profile:source.${value}`) }))}
        />
        <SelectField
          name="retning"
          label={t('profile:indicators.direction')}
          empty={empty}
          defaultValue={filter.direction ?? ''}
          choices={directions.map((value) => ({ value, label: t(`index:direction.${value}`) }))}
        />
      </div>
      <p className="flex flex-wrap items-center gap-6 pb-4">
        <Button>{t('ui:form.show')}</Button>
        {narrows(filter) && (
          <Link to={paths.indicators()} className="link">
            {t('ui:form.clear')}
          </Link>
        )}
      </p>
    </Form>
  )
}
