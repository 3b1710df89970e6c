import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'
import { FindingList } from './finding-list'
import type { IndicatorChoice } from './indicator-choice'
import { type InterviewQuestion, interviewQuestions, isNeededQuestion } from './interview-questions'
import { PracticeField } from './practice-field'
import type { PracticeText } from './practice-text'
import type { FieldErrors } from './save-answer'
import type { ScreeningFinding } from './screen-practice'
import { useMergeNames } from './use-merge-names'

// Where one chooses, the choices are the example, and what stands there is advice.
function asksToChoose({ id }: InterviewQuestion): boolean {
  return ['area', 'indicatorIds', 'effectDirection', 'ladderStep'].includes(id)
}

/** One question of the interview: what is asked, an example, the answer so far, and the ways on. */
export function InterviewForm({
  question,
  place,
  text,
  base,
  indicators,
  errors,
  findings,
  conflict,
}: {
  question: InterviewQuestion
  place: number
  text: PracticeText
  /** The text that the writer saw, packed. */
  base: string
  indicators: readonly IndicatorChoice[]
  errors: FieldErrors
  findings: readonly ScreeningFinding[]
  /** What somebody else answered meanwhile, by the names of the fields. */
  conflict: { savedBy: string | null; answers: readonly [string, string][] } | null
}) {
  const { t } = useTranslation('practices')
  const { nameOf, said } = useMergeNames(indicators)
  const ask = t(`interview.questions.${question.id}.ask`)
  const told = t(`interview.questions.${question.id}.example`)
  const example = asksToChoose(question) ? told : t('interview.example', { example: told })
  const single = question.fields.length === 1 && question.id !== 'links'
  const last = place === interviewQuestions.length
  return (
    <Form method="post" key={question.id}>
      <input type="hidden" name="base" value={base} />
      {conflict && (
        <Notice
          tone="error"
          title={t('interview.conflictTitle', { name: conflict.savedBy ?? t('merge.somebody') })}
          live
        >
          <p>{t('interview.conflictLead')}</p>
          {conflict.answers.map(([name, value]) => (
            <blockquote key={name} lang="da" className="my-2 whitespace-pre-line border-l-4 border-ink pl-3">
              {question.fields.length > 1 && <strong className="block">{nameOf(name)}</strong>}
              {said(name, value)}
            </blockquote>
          ))}
          <p>{t('interview.conflictNext')}</p>
        </Notice>
      )}
      {findings.length > 0 && (
        <>
          <FindingList findings={findings} />
          <p className="mb-4 max-w-text">{t('interview.findings')}</p>
        </>
      )}
      {!single && (
        <>
          <h2 className="text-l">{ask}</h2>
          <p className="mb-4 max-w-text text-slate">{example}</p>
        </>
      )}
      {question.fields.map((field) => (
        <PracticeField
          key={field}
          field={field}
          text={text}
          indicators={indicators}
          errors={errors}
          rows={8}
          {...(single ? { label: ask, hint: example } : {})}
        />
      ))}
      <p className="mb-6 max-w-text text-s text-slate">
        {question.fields.map((field) => t(`fields.${field}.why`)).join(' ')}{' '}
        {isNeededQuestion(question) ? t('interview.needed') : t('interview.optional')}
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Button name="intent" value="next">
          {last ? t('interview.finish') : t('interview.next')}
        </Button>
        {place > 1 && (
          <Button name="intent" value="back" quiet>
            {t('interview.back')}
          </Button>
        )}
        {!last && !isNeededQuestion(question) && (
          <Button name="intent" value="skip" quiet>
            {t('interview.skip')}
          </Button>
        )}
        <button type="submit" name="intent" value="form" className="link">
          {t('interview.toForm')}
        </button>
      </div>
    </Form>
  )
}

/** All questions with what has been answered, each a way to its page. */
export function InterviewOverview({
  slug,
  place,
  answered,
}: {
  slug: string
  place: number
  answered: readonly string[]
}) {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  return (
    <details className="mt-10 border-t border-line pt-4">
      <summary className="text-petrol">
        {t('interview.overview')} · {t('interview.answered', { count: answered.length })}
      </summary>
      <ol className="mt-2 list-decimal pl-8">
        {interviewQuestions.map(({ id }, index) => (
          <li key={id} aria-current={index + 1 === place ? 'step' : undefined}>
            <Link to={paths.interviewPractice(slug, { spoergsmaal: index + 1 })} className="link">
              {t(`interview.questions.${id}.ask`)}
            </Link>{' '}
            <span className="text-s text-slate">
              {answered.includes(id) ? t('interview.overviewAnswered') : t('interview.overviewOpen')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
