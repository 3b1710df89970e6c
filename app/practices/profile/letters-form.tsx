import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { FieldFindings } from '../field-findings'
import type { EvidenceStrength } from '../practice-text'
import { LettersFields } from './letters-fields'
import { type Dimension, dimensions } from './profile'
import { ReasonField } from './reason-field'
import type { RatingRefusal } from './typed-rating'

const problems = ['already-rated', 'outside-the-two', 'already-settled', 'personal-data'] as const

/** Four letters with reasons: a rater's, or the third judge's. */
export function LettersForm({
  intent,
  button,
  among,
  refused,
  children,
}: {
  intent: 'rate' | 'resolve'
  button: string
  among?: Readonly<Record<Dimension, readonly EvidenceStrength[]>>
  refused: RatingRefusal | undefined
  children?: ReactNode
}) {
  const { t } = useTranslation('workflow')
  const problem = problems.find((code) => code === refused?.problem)
  const missing = dimensions.filter((dimension) => refused?.errors[dimension] !== undefined)
  const wrong = missing.length > 0 ? t('profileProblems.all-letters') : t('profileProblems.reason-missing')
  const told = problem ? t(`profileProblems.${problem}`) : Object.keys(refused?.errors ?? {}).length > 0 ? wrong : null
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      {told && (
        <Notice tone="error" live>
          {told}
        </Notice>
      )}
      <FieldFindings
        findings={refused?.findings ?? []}
        labels={{ reason: t('rate.reason') }}
        notCpr={refused?.notCpr ?? []}
      />
      <LettersFields chosen={refused?.chosen ?? {}} missing={missing} {...(among ? { among } : {})} />
      <ReasonField reason={refused?.reason} errors={refused?.errors.reason ?? []} />
      {children}
      <Button>{button}</Button>
    </Form>
  )
}
