import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import type { Audience } from './audience'
import { KeptDraftNotice } from './kept-draft-notice'
import { MentionHelper } from './mention-helper'
import { PostTextField, RefusedPostNotices, VoiceField } from './post-fields'
import { useProblemSentences } from './problem-sentence'
import { quoteOf } from './quotes'
import type { RefusedPost } from './refused-post'
import { AudienceMark } from './thread-facts'
import { useKeptDraft } from './use-kept-draft'

/** The form at the end of a thread, or (with `edit`) for new words in place of a post's own. */
export function PostForm({
  threadId,
  audience,
  invited,
  voices,
  callable,
  action,
  refused,
  quote = null,
  edit = null,
}: {
  threadId: string
  audience: Audience
  invited: readonly string[]
  voices: readonly (MunicipalityCode | null)[]
  callable: readonly string[]
  action: string
  refused: RefusedPost | undefined
  /** The number of a post that the reply begins with. */
  quote?: number | null
  edit?: { number: number; text: string; version: number } | null
}) {
  const { t } = useTranslation('dialogue')
  const { t: attachments } = useTranslation('attachments')
  const sentences = useProblemSentences()
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const key = edit === null ? `dialog ${threadId}` : `dialog ${threadId} ${edit.number}`
  const draft = useKeptDraft(form, key, refused !== undefined)
  const begun = edit?.text ?? (quote === null ? '' : `${quoteOf(quote)}\n\n`)
  return (
    <Form
      method="post"
      action={action}
      reloadDocument
      ref={form}
      onInput={draft.typed}
      onSubmit={draft.sending}
      noValidate
    >
      <RefusedPostNotices refused={refused} audience={audience} threadId={threadId} />
      {draft.isRestored && <KeptDraftNotice onDiscard={draft.discard} />}
      {edit === null ? (
        <input type="hidden" name="repliesTo" value={refused?.typed.repliesTo ?? quote ?? ''} />
      ) : (
        <input type="hidden" name="seenVersion" value={edit.version} />
      )}
      <PostTextField
        field={field}
        label={edit === null ? t('write.text') : t('write.editText')}
        value={refused?.typed.text ?? begun}
        errors={sentences.field('text', refused?.errors.text)}
      />
      <MentionHelper threadId={threadId} callable={callable} field={field} />
      {edit === null && <VoiceField voices={voices} chosen={refused?.typed.voice ?? ''} />}
      <p className="mb-4 text-s text-slate">
        {t('write.readBy')} <AudienceMark audience={audience} invited={invited} />
      </p>
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="send">
          {edit === null ? t('write.send') : t('write.save')}
        </Button>
        <Button name="intent" value="preview" quiet>
          {t('write.preview')}
        </Button>
        {edit === null && (
          <Button name="intent" value="files" quiet>
            {attachments('sendWithFiles')}
          </Button>
        )}
      </div>
    </Form>
  )
}
