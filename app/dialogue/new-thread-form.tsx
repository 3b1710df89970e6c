import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PlaceStatement } from '~/index/place-statement'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { ChoiceGroup } from '~/practices/choice-group'
import type { Askable } from '~/practices/sparring/askable'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/field'
import type { Audience } from './audience'
import { KeptDraftNotice } from './kept-draft-notice'
import { MentionHelper } from './mention-helper'
import { PostTextField, RefusedPostNotices, VoiceField } from './post-fields'
import { longestTitle } from './post-rules'
import { useProblemSentences } from './problem-sentence'
import type { RefusedPost } from './refused-post'
import { useKeptDraft } from './use-kept-draft'

/** The form that starts a thread: what it is called, what one asks, who reads it and whom it is sent to. */
export function NewThreadForm({
  kind,
  audiences,
  voices,
  suggestions,
  sparring,
  begun,
  draftKey,
  refused,
}: {
  kind: 'practice' | 'indicator' | 'question' | 'room'
  audiences: readonly Audience[]
  voices: readonly (MunicipalityCode | null)[]
  suggestions: readonly Askable[]
  sparring: readonly MunicipalityCode[]
  /** What stands in the form from the start. */
  begun: { title: string; text: string }
  draftKey: string
  refused: RefusedPost | undefined
}) {
  const { t } = useTranslation('dialogue')
  const sentences = useProblemSentences()
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const draft = useKeptDraft(form, `dialog ny ${draftKey}`, refused !== undefined)
  const [usual] = audiences
  const chosen = audiences.find((one) => one === refused?.typed.audience) ?? usual ?? null
  const typed = refused?.typed
  const wording = sparring.length > 0 ? 'message' : kind === 'question' ? 'question' : 'topic'
  return (
    <Form method="post" reloadDocument ref={form} onInput={draft.typed} onSubmit={draft.sending} noValidate>
      <RefusedPostNotices refused={refused} audience={chosen ?? 'municipalities'} threadId={null} />
      {draft.isRestored && <KeptDraftNotice onDiscard={draft.discard} />}
      <TextField
        name="title"
        label={t(`new.title-${wording}`)}
        hint={t('new.titleHint')}
        defaultValue={typed?.title ?? begun.title}
        maxLength={longestTitle}
        errors={sentences.field('title', refused?.errors.title)}
      />
      <PostTextField
        field={field}
        label={t('write.text')}
        value={typed?.text ?? begun.text}
        errors={sentences.field('text', refused?.errors.text)}
        rows={10}
      />
      <MentionHelper threadId={null} callable={[]} field={field} />
      {suggestions.length > 0 && <AskedField suggestions={suggestions} ticked={typed?.invited ?? null} />}
      {sparring.map((code) => (
        <input key={code} type="hidden" name="invited" value={code} />
      ))}
      {audiences.length === 1 && usual ? (
        <>
          <input type="hidden" name="audience" value={usual} />
          <p className="mb-5 max-w-text">
            <strong>{t('new.readBy')}</strong> {t(`audience.${usual}Hint`)}
          </p>
        </>
      ) : (
        <ChoiceGroup<Audience>
          name="audience"
          legend={t('new.audience')}
          hint={t('new.audienceHint')}
          choices={audiences.map((value) => ({
            value,
            label: t(`audience.${value}`),
            hint: t(`audience.${value}Hint`),
          }))}
          chosen={chosen}
          errors={sentences.field('audience', refused?.errors.audience)}
        />
      )}
      <VoiceField voices={voices} chosen={typed?.voice ?? ''} />
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="send">
          {t(`new.send-${wording}`)}
        </Button>
        <Button name="intent" value="preview" quiet>
          {t('write.preview')}
        </Button>
      </div>
    </Form>
  )
}

/** Those who do well on the indicator, the most alike first, each with why; the first few are ticked. */
function AskedField({ suggestions, ticked }: { suggestions: readonly Askable[]; ticked: readonly string[] | null }) {
  const { t } = useTranslation('dialogue')
  const asked = new Set(ticked ?? suggestions.slice(0, 5).map(({ municipalityCode }) => municipalityCode))
  return (
    <fieldset className="mb-5 max-w-text">
      <legend className="font-semibold">{t('new.asked')}</legend>
      <p className="mb-2 text-s text-slate">{t('new.askedHint')}</p>
      <ul>
        {suggestions.map(({ municipalityCode, place, likeness }) => (
          <li key={municipalityCode} className="flex items-start gap-3 py-1">
            <input
              type="checkbox"
              id={`spoerg-${municipalityCode}`}
              name="invited"
              value={municipalityCode}
              defaultChecked={asked.has(municipalityCode)}
              className="mt-1.5 h-5 w-5 shrink-0 accent-petrol"
            />
            <label htmlFor={`spoerg-${municipalityCode}`}>
              {municipalityByCode(municipalityCode)?.name ?? municipalityCode}
              <span className="block text-s text-slate">
                <PlaceStatement place={place} />
                {likeness && ` · ${t(`new.likeness-${likeness}`)}`}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
