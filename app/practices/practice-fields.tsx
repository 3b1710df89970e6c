import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AreaId, areas } from '~/catalogue/areas'
import { SelectField, TextArea, TextField } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import { ChoiceGroup } from './choice-group'
import type { IndicatorChoice } from './indicator-choice'
import { IndicatorPicker } from './indicator-picker'
import {
  effectDirections,
  isLong,
  longestAllowed,
  type PracticeField,
  type PracticeText,
  practiceStatuses,
  type WordField,
} from './practice-text'
import type { FieldErrors } from './save-answer'

/** Where a field stands on the page, for links to it. */
export function fieldId(field: PracticeField): string {
  return `felt-${field}`
}

/** The whole template as fields, each with the reason why it is asked for. */
export function PracticeFields({
  text,
  indicators,
  errors,
}: {
  text: PracticeText
  indicators: readonly IndicatorChoice[]
  errors: FieldErrors
}) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const [area, setArea] = useState<AreaId | null>(text.area)
  const words = (field: WordField, rows?: number) => (
    <Words key={field} field={field} text={text} errors={errors[field]} {...(rows ? { rows } : {})} />
  )
  return (
    <>
      <Section title={t('sections.needed')} lead={t('sections.neededLead')}>
        {words('title')}
        {words('problem')}
        {words('targetGroup', 3)}
        {words('content', 10)}
        {words('notWorking')}
        <ChoiceGroup
          id={fieldId('area')}
          name="area"
          legend={t('fields.area.label')}
          hint={t('fields.area.why')}
          choices={areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
          chosen={text.area}
          onChoose={setArea}
        />
        <fieldset id={fieldId('indicatorIds')} className="mb-5">
          <legend className="font-semibold">{t('fields.indicatorIds.label')}</legend>
          <p className="max-w-text text-s text-slate">{t('fields.indicatorIds.why')}</p>
          <IndicatorPicker indicators={indicators} chosen={text.indicatorIds} area={area} />
        </fieldset>
      </Section>
      <Section title={t('sections.effect')} lead={t('sections.effectLead')}>
        {words('effect')}
        <SelectField
          id={fieldId('effectDirection')}
          name="effectDirection"
          label={t('fields.effectDirection.label')}
          hint={t('fields.effectDirection.why')}
          defaultValue={text.effectDirection}
          choices={effectDirections.map((value) => ({ value, label: t(`effectDirections.${value}`) }))}
        />
        <p className="font-semibold">{t('fields.evidence.label')}</p>
        <p className="max-w-text text-s text-slate">{t('fields.evidence.why')}</p>
        <p className="mb-5">{t('write.evidenceFixed')}</p>
      </Section>
      <Section title={t('sections.repeat')} lead={t('sections.repeatLead')}>
        {words('coreElements')}
        {words('model')}
        {words('implementation')}
        {words('anchoring', 4)}
        {words('inUseSince')}
        <SelectField
          id={fieldId('status')}
          name="status"
          label={t('fields.status.label')}
          hint={t('fields.status.why')}
          defaultValue={text.status ?? ''}
          empty={t('write.notStated')}
          choices={practiceStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        />
        {words('law')}
      </Section>
      <Section title={t('sections.contact')}>
        {words('contactFunction')}
        {words('contactEmail')}
        {words('sources', 4)}
      </Section>
      <Section title={t('sections.optional')}>
        {words('partners', 3)}
        {words('citizensVoice', 4)}
        {words('economy', 3)}
      </Section>
    </>
  )
}

function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="mb-8 border-t border-line pt-6">
      <h2 className="mb-3 text-xl">{title}</h2>
      {lead && <p className="mb-5 max-w-text">{lead}</p>}
      {children}
    </section>
  )
}

function Words({
  field,
  text,
  errors,
  rows = 6,
}: {
  field: WordField
  text: PracticeText
  errors: readonly string[] | undefined
  rows?: number
}) {
  const { t } = useTranslation('practices')
  const label = t(`fields.${field}.label`)
  const same = {
    id: fieldId(field),
    name: field,
    label,
    hint: t(`fields.${field}.why`),
    defaultValue: text[field],
    errors: errors?.map(() => t('problems.too-long', { field: label, most: longestAllowed(field) })),
  }
  if (isLong(field)) return <TextArea {...same} rows={rows} lang="da" />
  // The browser's own check of an e-mail address would stop a draft from being saved.
  return <TextField {...same} autoComplete="off" />
}
