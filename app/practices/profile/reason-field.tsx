import { useTranslation } from 'react-i18next'
import { TextArea } from '~/ui/field'
import { LONGEST_REASON } from './rating-form'

/** Why these letters; everybody reads it. */
export function ReasonField({ reason, errors }: { reason: string | undefined; errors: readonly string[] }) {
  const { t } = useTranslation('workflow')
  const sentences = (['reason-missing', 'reason-too-long'] as const)
    .filter((code) => errors.includes(code))
    .map((code) => t(`profileProblems.${code}`, { most: LONGEST_REASON }))
  return (
    <TextArea
      name="reason"
      label={t('rate.reason')}
      hint={t('rate.reasonHint')}
      lang="da"
      rows={6}
      defaultValue={reason}
      errors={sentences.length > 0 ? sentences : undefined}
    />
  )
}
