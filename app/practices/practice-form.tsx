import { Form, useNavigate } from '@remix-run/react'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { FilesFromText } from './files/files-from-text'
import type { IndicatorChoice } from './indicator-choice'
import { NewerTextNotice } from './newer-text-notice'
import { PracticeFields } from './practice-fields'
import type { PracticeText } from './practice-text'
import type { PublishingGap } from './publishing-gaps'
import type { FieldErrors, NewerText } from './save-answer'
import { SaveStatus } from './save-status'
import type { ScreeningFinding } from './screen-practice'
import type { SimilarPractice } from './similar-practice'
import { StoredCopyNotice } from './stored-copy-notice'
import { typedText } from './typed-text'
import { useAutosave } from './use-autosave'
import { WritingAside } from './writing-aside'

/** What the page knows of the text when it is opened, or when a save was refused. */
export type Writing = {
  slug: string
  text: PracticeText
  version: number
  /** What the writer began from, packed: for merging it with what another writes meanwhile. */
  base: string
  savedAt: string | null
  savedBy: string | null
  gaps: PublishingGap[]
  findings: ScreeningFinding[]
  newer: NewerText | null
  errors: FieldErrors
  similar: SimilarPractice[]
  /** True when the draft was last saved by somebody else. */
  othersText: boolean
  fileCount: number
  /** True when the text that this browser kept has just been merged and saved. */
  merged: boolean
}

/** The form in which a practice is written. With JavaScript it saves as one goes; without, by its buttons. */
export function PracticeForm({ writing, indicators }: { writing: Writing; indicators: readonly IndicatorChoice[] }) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const { slug, savedAt, savedBy } = writing
  const [text, setText] = useState(writing.text)
  const [round, setRound] = useState(0)
  const storageKey = `praksis ${slug}`
  const autosave = useAutosave({
    form,
    address: paths.savePractice(slug),
    version: writing.version,
    base: writing.base,
    newer: writing.newer,
    storageKey,
    leaveQuestion: t('write.leave'),
  })
  const { state, answer, newer } = autosave
  const gaps = answer?.gaps ?? writing.gaps
  const findings = answer?.findings ?? writing.findings
  const errors = Object.keys(autosave.errors).length > 0 ? autosave.errors : state === 'clean' ? writing.errors : {}

  async function submit(event: FormEvent<HTMLFormElement>) {
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : 'save'
    if (intent === 'merge') return autosave.handOver()
    event.preventDefault()
    const leaves = intent === 'preview' || intent === 'files'
    const ended = leaves && state === 'clean' ? 'saved' : await autosave.save()
    if (leaves && ended === 'saved')
      navigate(intent === 'files' ? paths.practiceFiles(slug) : paths.submitPractice(slug))
  }

  return (
    <Form
      method="post"
      ref={form}
      reloadDocument
      onChange={autosave.changed}
      onSubmit={submit}
      noValidate
      // What has the focus is never under the bar at the bottom.
      className="[&_input]:scroll-mb-28 [&_select]:scroll-mb-28 [&_textarea]:scroll-mb-28"
    >
      {/* What Enter in a field does: browsers take a form's first button. */}
      <button type="submit" name="intent" value="save" hidden aria-hidden="true" tabIndex={-1} />
      <input type="hidden" name="seenVersion" value={answer?.version ?? writing.version} readOnly />
      <input type="hidden" name="base" value={autosave.base} readOnly />
      {newer && (
        <div id="nyere-tekst">
          <NewerTextNotice
            newer={newer}
            mine={form.current ? typedText(new FormData(form.current)) : writing.text}
            slug={slug}
            onUseTheirs={autosave.letGo}
          />
        </div>
      )}
      <StoredCopyNotice
        storageKey={storageKey}
        outdated={writing.merged}
        onUse={(copy) => {
          setText(copy)
          setRound(round + 1)
          autosave.changed()
        }}
      />
      {writing.othersText && savedBy && savedAt && !newer && (
        <p className="max-w-text border-l-4 border-line pl-3">
          {t('together.other', { name: savedBy, time: formatDateTime(savedAt, language) })}
        </p>
      )}
      <p className="max-w-text text-s text-slate">{t('write.markdown')}</p>
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,44rem)_minmax(0,1fr)]">
        <div>
          <PracticeFields key={round} text={text} indicators={indicators} errors={errors} />
          <FilesFromText count={writing.fileCount} />
        </div>
        <WritingAside
          slug={slug}
          gaps={gaps}
          findings={findings}
          similar={answer?.similar ?? writing.similar}
          indicators={indicators}
        />
      </div>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-white py-3">
        <Button name="intent" value="save" quiet>
          {t('write.save')}
        </Button>
        <Button name="intent" value="preview">
          {t('write.preview')}
        </Button>
        {state === 'clean' && savedAt && (
          <p className="text-slate">
            {savedBy
              ? t('write.lastSavedBy', { time: formatDateTime(savedAt, language), name: savedBy })
              : t('write.lastSaved', { time: formatDateTime(savedAt, language) })}
          </p>
        )}
        {newer && (
          <a href="#nyere-tekst" className="link font-semibold">
            {t('merge.see')}
          </a>
        )}
        <SaveStatus state={state} savedAt={answer?.savedAt ?? null} />
      </div>
    </Form>
  )
}
