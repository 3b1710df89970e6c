import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import type { HelpFilter } from './help-form'

/** Indicators to choose from, under the heading of their area. */
export type IndicatorOption = { id: string; area: string; name: string }

/** Narrows the list of notices to an area or an indicator. */
export function HelpFilterForm({ filter, indicators }: { filter: HelpFilter; indicators: readonly IndicatorOption[] }) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  return (
    <Form
      method="get"
      key={`${filter.area} ${filter.indicatorId}`}
      className="grid max-w-[48rem] items-end gap-x-6 sm:grid-cols-[1fr_1fr_auto]"
    >
      <SelectField
        name="omraade"
        label={t('help.area')}
        empty={t('help.all')}
        choices={areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
        defaultValue={filter.area ?? ''}
      />
      <SelectField
        name="indikator"
        label={t('help.indicator')}
        empty={t('help.all')}
        groups={indicatorGroups(indicators, language)}
        defaultValue={filter.indicatorId ?? ''}
      />
      <div className="mb-5">
        <Button quiet>{t('help.show')}</Button>
      </div>
    </Form>
  )
}

/** The indicators of a list of choices, each area a group. */
export function indicatorGroups(indicators: readonly IndicatorOption[], language: 'da' | 'en') {
  return areas.map(({ id, name }) => ({
    label: name[language],
    choices: indicators.filter(({ area }) => area === id).map((one) => ({ value: one.id, label: one.name })),
  }))
}
