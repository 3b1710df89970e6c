import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import type { IndicatorChoice } from './indicator-choice'
import { holdsWords, mergeChoices } from './merge-choices'
import type { MergeState } from './merge-state'
import type { MergeConflict } from './merge-texts'
import { MarkedWords } from './text-comparison'
import { useMergeNames } from './use-merge-names'
import { diffWords } from './word-diff'

/** Two texts of one practice, field by field: what could be settled is said, what both wrote is chosen. */
export function MergeView({ state, indicators }: { state: MergeState; indicators: readonly IndicatorChoice[] }) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const { nameOf } = useMergeNames(indicators)
  const { conflicts, takenFromMe, takenFromThem, unchosen } = state
  const other = state.savedBy ?? t('merge.somebody')
  const time = state.savedAt ? formatDateTime(state.savedAt, language) : ''
  return (
    <Form method="post" reloadDocument>
      {(['base', 'mine', 'theirs'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={state[name]} />
      ))}
      <input type="hidden" name="seenVersion" value={state.version} />
      <p className="max-w-text">{t('merge.who', { name: other, time })}</p>
      {state.base === '' && conflicts.length > 0 && <Notice>{t('merge.noBase')}</Notice>}
      <Settled title={t('merge.takenFromMe')} names={takenFromMe.map(nameOf)} />
      <Settled title={t('merge.takenFromThem', { name: other })} names={takenFromThem.map(nameOf)} />
      {unchosen.length > 0 && (
        <Notice tone="error" title={t('merge.chooseEach')} live>
          <ul className="list-disc pl-5">
            {unchosen.map((name) => (
              <li key={name}>
                <a href={`#flet-${name}`} className="link">
                  {nameOf(name)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {conflicts.length === 0 ? (
        <p className="my-6 max-w-text">{t('merge.nothingToChoose')}</p>
      ) : (
        <h2 className="mt-8 text-xl">{t('merge.choose', { count: conflicts.length })}</h2>
      )}
      {conflicts.map((conflict) => (
        <Conflict key={conflict.name} conflict={conflict} state={state} other={other} indicators={indicators} />
      ))}
      <div className="mt-6">
        <Button name="intent" value="save">
          {t('merge.save')}
        </Button>
      </div>
    </Form>
  )
}

function Settled({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null
  return (
    <p className="mt-2 max-w-text">
      <strong>{title}</strong> {names.join(' · ')}
    </p>
  )
}

function Conflict({
  conflict,
  state,
  other,
  indicators,
}: {
  conflict: MergeConflict
  state: MergeState
  other: string
  indicators: readonly IndicatorChoice[]
}) {
  const { t } = useTranslation('practices')
  const { nameOf, said } = useMergeNames(indicators)
  const { name, mine, theirs, base } = conflict
  const id = `flet-${name}`
  const words = holdsWords(name)
  const chosen = state.chosen[`choice-${name}`]
  const labels = { mine: t('merge.mine'), theirs: t('merge.theirs', { name: other }), own: t('merge.own') }
  const shown = { mine, theirs }
  return (
    <fieldset id={id} className="mt-4 border-t border-line pt-4">
      <legend className="float-left w-full text-l font-semibold">{nameOf(name)}</legend>
      <div className="clear-left">
        {words && base && (
          <details className="mb-2">
            <summary className="text-petrol">{t('merge.before')}</summary>
            <p lang="da" className="max-w-text whitespace-pre-line border-l-2 border-line pl-3">
              {base}
            </p>
          </details>
        )}
        <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
          {(['mine', 'theirs'] as const).map((side) => (
            <div key={side} className="flex items-start gap-3">
              <input
                type="radio"
                id={`${id}-${side}`}
                name={`choice-${name}`}
                value={side}
                defaultChecked={chosen === side}
                required
                className="mt-1.5 h-5 w-5 shrink-0 accent-petrol"
              />
              <div className="min-w-0">
                <label htmlFor={`${id}-${side}`} className="font-semibold">
                  {labels[side]}
                </label>
                <p lang={words ? 'da' : undefined} className="whitespace-pre-line break-words">
                  {words && base && shown[side] !== '' ? (
                    <MarkedWords parts={diffWords(base, shown[side])} />
                  ) : (
                    said(name, shown[side])
                  )}
                </p>
              </div>
            </div>
          ))}
        </div>
        {words && (
          <div className="mt-4 flex items-start gap-3">
            <input
              type="radio"
              id={`${id}-own`}
              name={`choice-${name}`}
              value={mergeChoices[2]}
              defaultChecked={chosen === 'own'}
              className="mt-1.5 h-5 w-5 shrink-0 accent-petrol"
            />
            <div className="min-w-0 grow">
              <label htmlFor={`${id}-own`} className="font-semibold">
                {labels.own}
              </label>
              <TextArea
                name={`own-${name}`}
                label={t('merge.ownText', { field: nameOf(name) })}
                defaultValue={state.chosen[`own-${name}`] ?? [theirs, mine].filter((one) => one !== '').join('\n\n')}
                rows={5}
                lang="da"
              />
            </div>
          </div>
        )}
      </div>
    </fieldset>
  )
}
