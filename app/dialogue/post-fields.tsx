import { type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { CheckboxField, SelectField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import type { Audience } from './audience'
import { PostFindings } from './post-findings'
import { PostPieces } from './post-pieces'
import { longestPost } from './post-rules'
import { useProblemSentences } from './problem-sentence'
import type { RefusedPost } from './refused-post'

/** The text of a post, with what is wrong with it beside. */
export function PostTextField({
  field,
  label,
  value,
  errors,
  rows = 8,
}: {
  field: RefObject<HTMLTextAreaElement>
  label: string
  value: string
  errors: readonly string[]
  rows?: number
}) {
  const { t } = useTranslation('dialogue')
  const id = useId()
  return (
    <div className="mb-4 max-w-text">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-s text-slate">
        {t('write.textHint')}
      </p>
      {errors.map((error) => (
        <p key={error} id={`${id}-error`} className="font-semibold text-rust">
          {error}
        </p>
      ))}
      <textarea
        id={id}
        ref={field}
        name="text"
        lang="da"
        rows={rows}
        defaultValue={value}
        maxLength={longestPost}
        aria-describedby={errors.length > 0 ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={errors.length > 0 ? true : undefined}
        className="mt-1 w-full border-2 border-slate bg-white px-3 py-2 text-m aria-[invalid=true]:border-rust"
      />
    </div>
  )
}

/** Whom one writes for, where one may write for more than one. */
export function VoiceField({ voices, chosen }: { voices: readonly (MunicipalityCode | null)[]; chosen: string }) {
  const { t } = useTranslation('dialogue')
  const [only] = voices
  if (voices.length <= 1) return <input type="hidden" name="voice" value={only ?? ''} />
  const choices = voices.map((code) => ({
    value: code ?? '',
    label: code === null ? t('post.union') : (municipalityByCode(code)?.name ?? code),
  }))
  return <SelectField name="voice" label={t('write.voice')} choices={choices} defaultValue={chosen || (only ?? '')} />
}

/** Above the form when it came back: what is in the way, what one may say about it, and what the text will look like. */
export function RefusedPostNotices({
  refused,
  audience,
  threadId,
}: {
  refused: RefusedPost | undefined
  audience: Audience
  threadId: string | null
}) {
  const { t } = useTranslation('dialogue')
  const sentences = useProblemSentences()
  if (!refused) return null
  const { problem, preview, findings, unknownNames, typed } = refused
  return (
    <>
      {problem && (
        <Notice tone="error" title={t('write.notSent')} live>
          {sentences.problem(problem)}
        </Notice>
      )}
      {preview && (
        <section
          aria-labelledby="forhaandsvisning"
          className="my-4 max-w-text border-l-4 border-petrol bg-mist px-4 py-3"
        >
          <h3 id="forhaandsvisning" className="mb-2 font-semibold">
            {t('write.previewTitle')}
          </h3>
          <PostPieces pieces={preview} threadId={threadId} />
        </section>
      )}
      <PostFindings findings={findings} waved={typed.notPersonal} audience={audience} />
      {unknownNames.length > 0 && (
        <Notice tone="warning" title={t('mention.unknownTitle')}>
          <p>{t('mention.unknown', { names: unknownNames.join(', ') })}</p>
          <CheckboxField name="despiteUnknown" label={t('mention.despite')} defaultChecked={typed.despiteUnknown} />
        </Notice>
      )}
    </>
  )
}
