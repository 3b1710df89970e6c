import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '~/practices/choice-group'
import { Button } from '~/ui/button'
import { SelectField, TextArea, TextField } from '~/ui/field'
import type { TextAuthor } from './moderated-text'
import type { Outcome } from './outcome'
import { type Refused, useProblems } from './problem-sentences'
import { RefusedProblem } from './refused-problem'
import { siteRules } from './site-rules'

/** A moderator's decision with its reasons; it carries what the moderator had seen. */
export function DecideForm({
  possible,
  authors,
  places,
  reportIds,
  seenVersion,
  isProposal,
  refused,
}: {
  possible: readonly Outcome[]
  authors: readonly TextAuthor[]
  /** Where the thread can go. */
  places: readonly { value: string; label: string }[]
  reportIds: readonly string[]
  seenVersion: number
  isProposal: boolean
  refused: Refused | undefined
}) {
  const { t } = useTranslation('moderation')
  const { t: rules } = useTranslation('transparency')
  const sentences = useProblems(refused)
  const typed = refused?.typed ?? {}
  const grounds = [
    ...siteRules.map((value) => ({ value: value as string, label: rules(`rules.list.${value}.title`) })),
    { value: 'law', label: t('decide.byLaw') },
  ]
  return (
    <Form method="post">
      <input type="hidden" name="seenVersion" value={seenVersion} />
      {reportIds.map((id) => (
        <input key={id} type="hidden" name="reportIds" value={id} />
      ))}
      <RefusedProblem refused={refused} />
      <ChoiceGroup<Outcome>
        name="outcome"
        legend={t('decide.outcome')}
        choices={possible.map((value) => ({
          value,
          label: t(`outcomes.${value}`),
          hint: t(`outcomeHints.${value}`),
        }))}
        chosen={possible.find((outcome) => outcome === typed.outcome) ?? null}
        errors={sentences('outcome')}
      />
      <p className="mb-4 max-w-text text-s text-slate">{t('decide.restricting')}</p>
      <TextArea
        name="facts"
        label={t('decide.facts')}
        hint={t('decide.factsHint')}
        rows={3}
        defaultValue={typed.facts ?? ''}
        errors={sentences('facts')}
      />
      <SelectField
        name="rule"
        label={t('decide.ground')}
        hint={t('decide.groundHint')}
        empty="–"
        choices={grounds}
        defaultValue={typed.rule}
        errors={sentences('rule')}
      />
      <TextField
        name="lawNamed"
        label={t('decide.lawNamed')}
        optional
        defaultValue={typed.lawNamed}
        errors={sentences('lawNamed')}
      />
      <TextArea
        name="reason"
        label={t('decide.reason')}
        hint={t('decide.reasonHint')}
        defaultValue={typed.reason ?? ''}
        errors={sentences('reason')}
      />
      <Extras possible={possible} authors={authors} places={places} refused={refused} />
      <Button name="intent" value="decide">
        {isProposal ? t('decide.saveProposal') : t('decide.save')}
      </Button>
    </Form>
  )
}

/** What only moving, warning and suspending need. */
function Extras({
  possible,
  authors,
  places,
  refused,
}: {
  possible: readonly Outcome[]
  authors: readonly TextAuthor[]
  places: readonly { value: string; label: string }[]
  refused: Refused | undefined
}) {
  const { t } = useTranslation('moderation')
  const sentences = useProblems(refused)
  const typed = refused?.typed ?? {}
  const ofPerson = possible.includes('suspend')
  const ofPlace = possible.includes('move') && places.length > 0
  if (!ofPerson && !ofPlace) return null
  return (
    <details className="mb-5 border-y border-line py-3" open={refused !== undefined}>
      <summary className="cursor-pointer font-semibold">{t('decide.more')}</summary>
      <div className="mt-3">
        {ofPerson && authors.length > 1 && (
          <SelectField
            name="aboutUserId"
            label={t('decide.about')}
            choices={authors.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={typed.aboutUserId ?? authors[0]?.id}
          />
        )}
        {ofPerson && (
          <DayField
            label={t('decide.until')}
            defaultValue={typed.suspendedUntil}
            errors={sentences('suspendedUntil')}
          />
        )}
        {ofPlace && (
          <SelectField
            name="moveTo"
            label={t('decide.moveTo')}
            empty="–"
            choices={[...places]}
            defaultValue={typed.moveTo}
            errors={sentences('moveTo')}
          />
        )}
      </div>
    </details>
  )
}

function DayField({
  label,
  defaultValue,
  errors,
}: {
  label: string
  defaultValue: string | undefined
  errors: string[]
}) {
  return (
    <div className="mb-5 max-w-text">
      <label className="block font-semibold" htmlFor="suspendedUntil">
        {label}
      </label>
      {errors.map((error) => (
        <p key={error} id="suspendedUntil-error" className="font-semibold text-rust">
          {error}
        </p>
      ))}
      <input
        id="suspendedUntil"
        name="suspendedUntil"
        type="date"
        defaultValue={defaultValue}
        aria-invalid={errors.length > 0 ? true : undefined}
        aria-describedby={errors.length > 0 ? 'suspendedUntil-error' : undefined}
        className="mt-1 border-2 border-slate bg-white px-3 py-2 text-m"
      />
    </div>
  )
}
