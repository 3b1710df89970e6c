import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '~/practices/choice-group'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { type Refused, useProblems } from './problem-sentences'
import { RefusedProblem } from './refused-problem'

/** A second moderator's answer to a proposal about criticism. */
export function SecondForm({ decisionId, refused }: { decisionId: string; refused: Refused | undefined }) {
  const { t } = useTranslation('moderation')
  const sentences = useProblems(refused)
  const chosen = refused?.typed.answer
  return (
    <Form method="post">
      <input type="hidden" name="decisionId" value={decisionId} />
      <p className="mb-4 max-w-text">{t('second.lead')}</p>
      <RefusedProblem refused={refused} />
      <ChoiceGroup
        name="answer"
        legend={t('second.answer')}
        choices={[
          { value: 'second', label: t('second.yes') },
          { value: 'reject', label: t('second.no') },
        ]}
        chosen={chosen === 'second' || chosen === 'reject' ? chosen : null}
        errors={sentences('answer')}
      />
      <TextArea
        name="reason"
        label={t('second.reason')}
        rows={3}
        defaultValue={refused?.typed.reason ?? ''}
        errors={sentences('reason')}
      />
      <Button name="intent" value="second">
        {t('second.submit')}
      </Button>
    </Form>
  )
}
