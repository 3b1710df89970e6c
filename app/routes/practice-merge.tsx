import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { draftForm } from '~/practices/draft-form'
import { indicatorChoices } from '~/practices/indicator-choice'
import { resolveMerge } from '~/practices/merge-choices'
import { mergeState } from '~/practices/merge-state'
import { mergeTexts } from '~/practices/merge-texts'
import { MergeView } from '~/practices/merge-view'
import { unpackText } from '~/practices/packed-text'
import { readNewerText } from '~/practices/read-newer-text.server'
import { saveDraft } from '~/practices/save-draft.server'
import { asStored } from '~/practices/stored-words'
import { typedText } from '~/practices/typed-text'
import { ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const { text } = await readNewerText(actor, slug)
  const t = textsFor(request, 'practices')
  return {
    title: t('merge.title'),
    practiceTitle: text.title,
    slug,
    indicators: indicatorChoices(await listIndicators(), languageOf(request)),
  }
}

/** Comes from the form with a text that could not be saved, and then from its own page with what was chosen. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const saved = await readNewerText(actor, slug)
  const { formData } = await readForm(request, draftForm)
  const typedAt = (name: string) => asStored(String(formData.get(name) ?? ''))
  const base = unpackText(typedAt('base'))
  const mine = unpackText(typedAt('mine'))
  const theirs = unpackText(typedAt('theirs'))
  if (mine === null || theirs === null) return refuse(mergeState(base, typedText(formData), saved))
  const { text, unchosen } = resolveMerge(mergeTexts(base, mine, theirs), typedAt)
  if (unchosen.length > 0) {
    const sent = [...formData].map(([name, value]): [string, string] => [name, asStored(String(value))])
    const seen = { ...saved, text: theirs, version: Number(typedAt('seenVersion')) || 0 }
    return refuse({ ...mergeState(base, mine, seen), chosen: Object.fromEntries(sent), unchosen })
  }
  const merged = { seenVersion: Number(typedAt('seenVersion')) || 0, text }
  // Somebody saved once more: what was merged is now mine, and what it was merged with is what both began from.
  const written = await saveDraft(actor, slug, merged, new Date())
  if (!written.ok) {
    const stopped = written.problem === 'changed-by-someone-else' ? null : written.problem
    return refuse({ ...mergeState(theirs, text, saved), stopped }, 409)
  }
  return redirect(pathsFor(request).editPractice(slug, { besked: 'flettet' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function MergePractice() {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { title, practiceTitle, slug, indicators } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        lead={state ? t('merge.lead') : t('merge.nothing')}
        above={
          <Link to={paths.practice(slug)} className="link" lang={practiceTitle ? 'da' : undefined}>
            {practiceTitle || t('untitled')}
          </Link>
        }
      />
      {state?.stopped && (
        <Notice tone="error" live>
          {t(`write.${state.stopped}`)}
        </Notice>
      )}
      {state ? (
        <MergeView key={state.version} state={state} indicators={indicators} />
      ) : (
        <ButtonLink to={paths.editPractice(slug)}>{t('preview.backToWriting')}</ButtonLink>
      )}
    </>
  )
}
