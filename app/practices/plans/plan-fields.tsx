import { useTranslation } from 'react-i18next'
import { CheckboxField, SelectField, TextArea, TextField } from '~/ui/field'
import { planStatuses } from './plan'
import { longestPlanTexts } from './plan-form'

type PlanFieldsProps = {
  /** What stands in each field: as saved, or as it was typed. */
  values: Readonly<Record<string, string | undefined>>
  /** Sentences, by field. */
  errors: Readonly<Record<string, string[] | undefined>>
  practices: readonly { id: string; title: string }[]
  members: readonly { userId: string; name: string }[]
  unit: string
  /** Ask whether a target that is no better than today is meant. */
  asksTarget: boolean
}

/** The fields of an action plan. */
export function PlanFields({ values, errors, practices, members, unit, asksTarget }: PlanFieldsProps) {
  const { t } = useTranslation('planning')
  return (
    <>
      <SelectField
        name="practiceId"
        id="plan-practiceId"
        label={t('plans.practice')}
        hint={t('plans.practiceHint')}
        choices={practices.map(({ id, title }) => ({ value: id, label: title }))}
        empty={t('plans.practiceNone')}
        defaultValue={values.practiceId}
        errors={errors.practiceId}
      />
      <SelectField
        name="ownerId"
        id="plan-ownerId"
        label={t('plans.ownerMember')}
        hint={t('plans.ownerMemberHint')}
        choices={members.map(({ userId, name }) => ({ value: userId, label: name }))}
        empty={t('plans.ownerNone')}
        defaultValue={values.ownerId}
        errors={errors.ownerId}
      />
      <TextField
        name="ownerText"
        id="plan-ownerText"
        label={t('plans.ownerText')}
        hint={t('plans.ownerTextHint')}
        maxLength={longestPlanTexts.ownerText}
        defaultValue={values.ownerText}
        errors={errors.ownerText}
      />
      <TextField
        name="targetValue"
        id="plan-targetValue"
        label={t('plans.targetValue')}
        hint={t('plans.targetValueHint', { unit })}
        inputMode="decimal"
        maxLength={30}
        defaultValue={values.targetValue}
        errors={errors.targetValue}
      />
      {asksTarget && (
        <CheckboxField
          name="keepTarget"
          label={t('plans.keepTarget')}
          hint={t('plans.keepTargetHint')}
          defaultChecked={values.keepTarget === 'on'}
        />
      )}
      <TextField
        name="targetText"
        id="plan-targetText"
        label={t('plans.targetText')}
        hint={t('plans.targetTextHint')}
        maxLength={longestPlanTexts.targetText}
        defaultValue={values.targetText}
        errors={errors.targetText}
      />
      <TextField
        name="dueOn"
        id="plan-dueOn"
        type="date"
        label={t('plans.dueField')}
        hint={t('plans.dueHint')}
        defaultValue={values.dueOn}
        errors={errors.dueOn}
        required
      />
      <SelectField
        name="status"
        id="plan-status"
        label={t('plans.status')}
        choices={planStatuses.map((status) => ({ value: status, label: t(`plans.statuses.${status}`) }))}
        defaultValue={values.status ?? 'planned'}
        errors={errors.status}
      />
      <TextArea
        name="notes"
        id="plan-notes"
        label={t('plans.notesLabel')}
        hint={t('plans.notesHint')}
        rows={5}
        maxLength={longestPlanTexts.notes}
        lang="da"
        defaultValue={values.notes}
        errors={errors.notes}
      />
    </>
  )
}
