import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { addWatchedWord, takeOffWatchedWord } from '~/moderation/edit-watched-words.server'
import { watchedWordForm, wordRemovalForm } from '~/moderation/moderation-forms'
import { useProblems } from '~/moderation/problem-sentences'
import { refusedForm } from '~/moderation/refused-form.server'
import { RefusedProblem } from '~/moderation/refused-problem'
import { listWatchedWords } from '~/moderation/watched-word-store.server'
import { WatchedWordTable } from '~/moderation/watched-word-table'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { ChoiceGroup } from '~/practices/choice-group'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

const messages = ['tilfoejet', 'fjernet'] as const
const messageTexts = { tilfoejet: 'words.added', fjernet: 'words.removed' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'moderate' })
  const t = textsFor(request, 'moderation')
  const message = messages.find((one) => one === new URL(request.url).searchParams.get('besked')) ?? null
  const words = (await listWatchedWords()).map(({ id, word, kind, addedAt }) => ({ id, word, kind, addedAt }))
  return { title: t('words.title'), message, words }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const removal = await readForm(request.clone(), wordRemovalForm)
  if (removal.ok) {
    await takeOffWatchedWord(actor, removal.value.remove)
    return redirect(pathsFor(request).watchedWords({ besked: 'fjernet' }))
  }
  const form = await readForm(request, watchedWordForm)
  if (!form.ok) return refuse(refusedForm(form.formData, form))
  const added = await addWatchedWord(actor, form.value, new Date())
  if (!added.ok) return refuse(refusedForm(form.formData, added), 409)
  return redirect(pathsFor(request).watchedWords({ besked: 'tilfoejet' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function WatchedWords() {
  const { t } = useTranslation('moderation')
  const paths = usePaths()
  const { title, message, words } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const sentences = useProblems(refused)
  const kinds = ['flag', 'criticism'] as const
  return (
    <>
      <PageHeading
        title={title}
        lead={t('words.lead')}
        above={
          <Link to={paths.moderation()} className="link">
            {t('case.back')}
          </Link>
        }
      />
      {message && (
        <Notice tone="success" live>
          {t(messageTexts[message])}
        </Notice>
      )}
      <Form method="post" key={words.length} className="mb-8">
        <RefusedProblem refused={refused} />
        <TextField
          name="word"
          label={t('words.word')}
          defaultValue={refused?.typed.word}
          errors={sentences('word')}
          maxLength={80}
        />
        <ChoiceGroup
          name="kind"
          legend={t('words.kind')}
          choices={kinds.map((value) => ({
            value,
            label: t(`words.kinds.${value}`),
            hint: t(`words.kindHints.${value}`),
          }))}
          chosen={kinds.find((one) => one === refused?.typed.kind) ?? null}
          errors={sentences('kind')}
        />
        <Button>{t('words.add')}</Button>
      </Form>
      <p className="mb-3 text-s text-slate">{t('words.past')}</p>
      {words.length === 0 ? <p>{t('words.none')}</p> : <WatchedWordTable words={words} />}
    </>
  )
}
