import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { describePost } from '~/dialogue/describe-post.server'
import { threadForm } from '~/dialogue/dialogue-forms'
import { type NewThreadKind, NewThreadPage } from '~/dialogue/new-thread-page'
import { readNewThread, type ThreadAddress } from '~/dialogue/read-new-thread.server'
import { type RefusedPost, typedPost } from '~/dialogue/refused-post'
import { requireWriter } from '~/dialogue/require-writer.server'
import { startThread } from '~/dialogue/start-thread.server'
import { TypedTextRescue } from '~/dialogue/typed-text-rescue'
import { languageOf } from '~/i18n/language'
import { textsFor, textsIn } from '~/i18n/texts.server'
import { watchText } from '~/moderation/watch-text.server'
import { municipalityByCode } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { indicatorChoices } from '~/practices/indicator-choice'
import { fieldErrors } from '~/practices/save-answer'

function addressOf(request: Request): ThreadAddress {
  const query = new URL(request.url).searchParams
  return {
    practice: query.get('praksis') || null,
    indicator: query.get('indikator') || null,
    room: query.get('rum') || null,
    to: query.getAll('til').filter(Boolean).slice(0, 20),
    ask: query.has('sporg'),
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const address = addressOf(request)
  const language = languageOf(request)
  const found = await readNewThread(actor, address)
  const t = textsFor(request, 'dialogue')
  const names = found.sparring.map((code) => municipalityByCode(code)?.name ?? code).join(', ')
  const { subject } = found.about
  const kind: NewThreadKind = names ? 'sparring' : subject === 'question' && found.indicator ? 'ask' : subject
  return {
    title: kind === 'question' ? t('new.title') : t(`new.title-${kind}`, { names }),
    lead: t(`new.lead-${kind}`),
    kind,
    begun: names ? sparringText(names, found.indicator?.name.da ?? null) : { title: '', text: '' },
    draftKey: new URL(request.url).search,
    // A plain question may be tied to an indicator first.
    indicators: kind === 'question' ? indicatorChoices(await listIndicators(), language) : [],
    ...found,
  }
}

/** What a message to a municipality begins with: Danish, as what people write is. */
function sparringText(names: string, indicator: string | null): { title: string; text: string } {
  const t = textsIn('da', 'dialogue')
  return indicator === null
    ? { title: t('new.sparringTitlePlain'), text: t('new.sparringTextPlain', { names }) }
    : { title: t('new.sparringTitle', { indicator }).slice(0, 150), text: t('new.sparringText', { names, indicator }) }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, threadForm)
  const actor = await requireWriter(request, form.formData)
  const { about, room, sparring } = await readNewThread(actor, addressOf(request))
  const typed = typedPost(form.formData)
  if (!form.ok) {
    const errors = fieldErrors(form.reply.error)
    return refuse<RefusedPost>({ typed, errors, problem: null, findings: [], unknownNames: [], preview: null })
  }
  const { audience, voice, title, text } = form.value
  const invited = sparring.length > 0 ? sparring : form.value.invited
  const circle = { audience, roomId: room?.id ?? null, municipalityCode: voice, startedById: actor.userId, invited }
  const described = () => describePost(actor, { threadId: null, circle }, { title, text })
  if (form.value.intent === 'preview')
    return refuse<RefusedPost>({ typed, errors: {}, problem: null, ...(await described()) }, 200)
  const started = await startThread(actor, { ...form.value, invited, about }, new Date(), watchText)
  if (started.ok) return redirect(pathsFor(request).thread(started.value))
  return refuse<RefusedPost>({ typed, errors: {}, problem: started.problem, ...(await described()), preview: null })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export function ErrorBoundary() {
  return <TypedTextRescue />
}

export default function NewThread() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return <NewThreadPage {...page} refused={refused} />
}
