import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '~/practices/choice-group'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { claimMinutes } from './may-decide'
import { type Refused, useProblems } from './problem-sentences'
import { RefusedProblem } from './refused-problem'

/** A moderator says whether they have an interest in the case before they take it. */
export function TakeForm({ refused }: { refused: Refused | undefined }) {
  const { t } = useTranslation('moderation')
  const sentences = useProblems(refused)
  const chosen = refused?.typed.interest
  return (
    <Form method="post">
      <p className="mb-4 max-w-text">{t('take.lead', { minutes: claimMinutes })}</p>
      <RefusedProblem refused={refused} />
      <ChoiceGroup
        name="interest"
        legend={t('take.interest')}
        choices={[
          { value: 'none', label: t('take.none') },
          { value: 'some', label: t('take.some'), hint: t('take.someHint') },
        ]}
        chosen={chosen === 'none' || chosen === 'some' ? chosen : null}
        errors={sentences('interest')}
      />
      <TextArea
        name="interestText"
        label={t('take.interestText')}
        rows={2}
        optional
        defaultValue={refused?.typed.interestText ?? ''}
        errors={sentences('interestText')}
      />
      <Button name="intent" value="take">
        {t('take.submit')}
      </Button>
    </Form>
  )
}
