import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Button } from '~/ui/button'
import { CheckboxField, TextArea } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { type Refused, useProblems } from './problem-sentences'
import { RefusedProblem } from './refused-problem'

/** How to have a decision looked at again, or how that went. */
export function AppealPart({
  appeal,
  mayAppeal,
  appealEnd,
  isAuthor,
  isOver,
  overturned,
  refused,
}: {
  appeal: { createdAt: Date; outcome: 'upheld' | 'overturned' | null; reason: string } | null
  mayAppeal: boolean
  appealEnd: Date
  isAuthor: boolean
  /** True when the time for it has run out. */
  isOver: boolean
  overturned: boolean
  refused: Refused | undefined
}) {
  const { t } = useTranslation('transparency')
  const language = useLanguage()
  const sentences = useProblems(refused)
  if (appeal?.outcome) {
    return (
      <Notice title={t(appeal.outcome === 'upheld' ? 'statement.upheldTitle' : 'statement.overturnedTitle')}>
        <p lang="da" className="whitespace-pre-line">
          {appeal.reason}
        </p>
      </Notice>
    )
  }
  if (appeal) return <Notice>{t('statement.appealed', { date: formatDate(appeal.createdAt, language) })}</Notice>
  if (overturned) return <Notice>{t('statement.overturnedForOther')}</Notice>
  if (!mayAppeal) return isOver ? <p>{t('statement.tooLate', { date: formatDate(appealEnd, language) })}</p> : null
  return (
    <section>
      <h2 className="mb-2 text-l">{t('statement.appealTitle')}</h2>
      <p className="mb-4 max-w-text">{t('statement.appeal', { date: formatDate(appealEnd, language) })}</p>
      <Form method="post">
        <RefusedProblem refused={refused} />
        <TextArea
          name="text"
          label={t('statement.appealText')}
          hint={t('statement.appealHint')}
          defaultValue={refused?.typed.text ?? ''}
          errors={sentences('text')}
        />
        {isAuthor && (
          <CheckboxField
            name="isCriticism"
            label={t('statement.isCriticism')}
            hint={t('statement.isCriticismHint')}
            defaultChecked={refused?.typed.isCriticism !== undefined}
          />
        )}
        <Button>{t('statement.send')}</Button>
      </Form>
      <p className="mt-4 text-s text-slate">{t('statement.courts')}</p>
    </section>
  )
}
