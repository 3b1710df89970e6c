import { useTranslation } from 'react-i18next'
import { type AreaId, areas } from '~/catalogue/areas'
import { SelectField, TextArea, TextField } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import { ChoiceGroup } from './choice-group'
import { chosenIndicators, type IndicatorChoice } from './indicator-choice'
import { IndicatorPicker } from './indicator-picker'
import { LinkFieldsSection } from './link-fields-section'
import {
  effectDirections,
  type PracticeField as Field,
  isLong,
  ladderSteps,
  longestAllowed,
  type PracticeText,
  practiceStatuses,
  type WordField,
} from './practice-text'
import type { FieldErrors } from './save-answer'
import { FieldComment } from './workflow/field-comment'

/** Where a field stands on the page, for links to it. */
export function fieldId(field: Field): string {
  return `felt-${field}`
}

type Asked = {
  text: PracticeText
  indicators: readonly IndicatorChoice[]
  errors: FieldErrors
  /** Of the indicators to choose among; the text's own where nothing else has been chosen on the page since. */
  area?: AreaId | null
  onArea?: (area: AreaId) => void
  chosen?: readonly string[]
  onChoose?: (ids: string[]) => void
  /** What to ask instead of the field's own label and reason. */
  label?: string
  hint?: string
  rows?: number
}

/** One field of the template, with the reason why it is asked for, and what a validator said of it. */
export function PracticeField(asked: Asked & { field: Field }) {
  return (
    <>
      <FieldComment field={asked.field} />
      <FieldBox {...asked} />
    </>
  )
}

function FieldBox({ field, ...asked }: Asked & { field: Field }) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const { text, indicators, errors } = asked
  const label = asked.label ?? t(`fields.${field}.label`)
  const hint = asked.hint ?? t(`fields.${field}.why`)
  const same = { id: fieldId(field), name: field, label, hint }
  switch (field) {
    case 'area':
      return (
        <ChoiceGroup
          id={fieldId('area')}
          name="area"
          legend={label}
          hint={hint}
          choices={areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
          chosen={text.area}
          {...(asked.onArea ? { onChoose: asked.onArea } : {})}
        />
      )
    case 'indicatorIds':
      return (
        <fieldset id={fieldId('indicatorIds')} className="mb-5">
          <legend className="font-semibold">{label}</legend>
          <p className="max-w-text text-s text-slate">{hint}</p>
          <IndicatorPicker
            indicators={indicators}
            chosen={text.indicatorIds}
            area={asked.area === undefined ? text.area : asked.area}
            {...(asked.onChoose ? { onChoose: asked.onChoose } : {})}
          />
        </fieldset>
      )
    case 'links':
      return (
        <LinkFieldsSection
          text={text}
          chosen={chosenIndicators(indicators, asked.chosen ?? text.indicatorIds)}
          errors={errors}
        />
      )
    case 'effectDirection':
      return (
        <SelectField
          {...same}
          defaultValue={text.effectDirection}
          choices={effectDirections.map((value) => ({ value, label: t(`effectDirections.${value}`) }))}
        />
      )
    case 'status':
      return (
        <SelectField
          {...same}
          defaultValue={text.status ?? ''}
          empty={t('write.notStated')}
          choices={practiceStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        />
      )
    case 'ladderStep':
      return (
        <SelectField
          {...same}
          defaultValue={text.ladderStep ?? ''}
          empty={t('write.notStated')}
          choices={ladderSteps.map((value, place) => ({ value, label: `${place + 1}. ${t(`ladderSteps.${value}`)}` }))}
        />
      )
    default:
      return <Words {...same} field={field} text={text} errors={errors[field]} rows={asked.rows ?? 6} />
  }
}

function Words({
  field,
  text,
  errors,
  rows,
  ...same
}: {
  id: string
  name: string
  label: string
  hint: string
  field: WordField
  text: PracticeText
  errors: readonly string[] | undefined
  rows: number
}) {
  const { t } = useTranslation('practices')
  const tooLong = errors?.map(() =>
    t('problems.too-long', { field: t(`fields.${field}.label`), most: longestAllowed(field) }),
  )
  const shown = { ...same, defaultValue: text[field], errors: tooLong }
  if (isLong(field)) return <TextArea {...shown} rows={rows} lang="da" />
  // The browser's own check of an e-mail address would stop a draft from being saved.
  return <TextField {...shown} autoComplete="off" />
}
