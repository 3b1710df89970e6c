import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '~/practices/choice-group'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { type ReportReason, reportReasons } from './report-reason'

/** What could not be done with a form, and what had been written in it. */
export type RefusedReport = {
  errors: Readonly<Record<string, readonly string[]>>
  problem: 'reported-already' | null
  reason: string
  text: string
}

const codes = ['choose-reason', 'tell-what', 'too-long'] as const

/** A notice to the moderators about a practice. */
export function ReportForm({ refused }: { refused: RefusedReport | undefined }) {
  const { t } = useTranslation('moderation')
  const sentences = (field: string) =>
    (refused?.errors[field] ?? []).flatMap((code) => {
      const known = codes.find((one) => one === code)
      return known ? [t(`problems.${known}`)] : []
    })
  const chosen = reportReasons.find((reason) => reason === refused?.reason) ?? null
  return (
    <Form method="post">
      {refused?.problem && (
        <Notice tone="error" live>
          {t(`problems.${refused.problem}`)}
        </Notice>
      )}
      <ChoiceGroup<ReportReason>
        name="reason"
        legend={t('report.reason')}
        choices={reportReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        chosen={chosen}
        errors={sentences('reason')}
      />
      <TextArea
        name="text"
        label={t('report.text')}
        hint={t('report.textHint')}
        defaultValue={refused?.text ?? ''}
        errors={sentences('text')}
      />
      <Button>{t('report.send')}</Button>
    </Form>
  )
}
