import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { type Refused, useProblems } from './problem-sentences'

/** What is wrong with a refused form, at its top and read aloud. */
export function RefusedProblem({ refused }: { refused: Refused | undefined }) {
  const { t } = useTranslation('moderation')
  const sentences = useProblems(refused)
  if (!refused) return null
  const errors = Object.fromEntries(Object.keys(refused.errors).map((field) => [field, sentences(field)]))
  return (
    <>
      {refused.problem && (
        <Notice tone="error" live>
          {t(`problems.${refused.problem}`)}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
    </>
  )
}
