import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { FieldFinding } from '~/screening/screen-fields'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { FieldFindings } from '../field-findings'
import type { PracticeField } from '../practice-text'
import { commentName, LONGEST_COMMENT } from './return-form'
import { templateFields } from './template-fields'

/** What a validator had written when the return was refused. */
export type ReturnRefusal = {
  problem: string
  findings: FieldFinding[]
  notCpr: string[]
  comment: string
  comments: Partial<Record<PracticeField, string>>
  tooLong: string[]
}

const problems = ['nothing-said', 'decided-by-someone-else', 'personal-data', 'not-ready', 'locked'] as const

/** Why what was pressed did not happen, read aloud. */
export function JudgeProblem({ problem }: { problem: string | undefined }) {
  const { t } = useTranslation('workflow')
  const known = problems.find((code) => code === problem)
  if (!known) return null
  return (
    <Notice tone="error" live>
      {t(`problems.${known}`)}
    </Notice>
  )
}

/** Validate and publish; the button that vouches for a text. */
export function ValidateForm() {
  const { t } = useTranslation('workflow')
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="validate" />
      <p className="mb-4 max-w-text">{t('judge.validateLead')}</p>
      <Button>{t('judge.validate')}</Button>
    </Form>
  )
}

/** Send back with comments: in general, and by field. */
export function ReturnForm({ refused }: { refused: ReturnRefusal | undefined }) {
  const { t } = useTranslation('workflow')
  const { t: practices } = useTranslation('practices')
  const labels = Object.fromEntries(templateFields.map((field) => [field, practices(`fields.${field}.label`)]))
  const errorsOf = (name: string) =>
    refused?.tooLong.includes(name) ? [t('problems.too-long', { most: LONGEST_COMMENT })] : undefined
  const commented = Object.keys(refused?.comments ?? {}).length > 0
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="return" />
      <p className="mb-4 max-w-text">{t('judge.returnLead')}</p>
      {refused && (
        <FieldFindings
          findings={refused.findings}
          labels={{ ...labels, comment: t('judge.comment') }}
          notCpr={refused.notCpr}
        />
      )}
      <TextArea
        name="comment"
        label={t('judge.comment')}
        lang="da"
        rows={4}
        defaultValue={refused?.comment}
        errors={errorsOf('comment')}
      />
      <details className="mb-5" open={commented}>
        <summary className="link w-fit cursor-pointer">{t('judge.openFields')}</summary>
        <fieldset className="mt-3 border-l-4 border-line pl-4">
          <legend className="sr-only">{t('judge.byField')}</legend>
          {templateFields.map((field) => (
            <TextArea
              key={field}
              name={commentName(field)}
              label={labels[field] ?? field}
              lang="da"
              rows={2}
              defaultValue={refused?.comments[field]}
              errors={errorsOf(commentName(field))}
            />
          ))}
        </fieldset>
      </details>
      <Button quiet>{t('judge.return')}</Button>
    </Form>
  )
}
