import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Person } from '~/accounts/actor'
import { requireActor } from '~/accounts/require-actor.server'
import { askToJoin } from '~/dialogue/ask-to-join.server'
import { changeRoomPerson } from '~/dialogue/change-room-person.server'
import { closeRoom } from '~/dialogue/close-room.server'
import { roomChoiceForm } from '~/dialogue/dialogue-forms'
import { leaveRoom } from '~/dialogue/leave-room.server'
import { readRoom } from '~/dialogue/read-room.server'
import { type RoomMessage, RoomPage, readRoomMessage } from '~/dialogue/room-page'
import { pathsFor } from '~/paths'
import { readForm } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const read = await readRoom(actor, params.slug ?? '')
  const message = readRoomMessage(new URL(request.url).searchParams.get('besked'))
  return { title: read.room.name, ownId: actor.userId, message, ...read }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  // What isn't theirs to know of is not there for a nonsense form either.
  await readRoom(actor, slug)
  const form = await readForm(request, roomChoiceForm)
  if (!form.ok) return notFound()
  const { intent, userId = '' } = form.value
  const message = await act(actor, slug, intent, userId, new Date())
  return redirect(pathsFor(request).room(slug, { besked: message }))
}

type Intent = Parameters<typeof changeRoomPerson>[2]['deed'] | 'ask' | 'leave' | 'close' | 'reopen'

async function act(actor: Person, slug: string, intent: Intent, userId: string, now: Date): Promise<RoomMessage> {
  switch (intent) {
    case 'ask':
      await askToJoin(actor, slug, now)
      return 'spurgt'
    case 'leave':
      return (await leaveRoom(actor, slug)).ok ? 'ude' : 'sidste-vaert'
    case 'close':
    case 'reopen':
      await closeRoom(actor, slug, intent === 'close', now)
      return 'aendret'
    default:
      return (await changeRoomPerson(actor, slug, { userId, deed: intent }, now)).ok ? 'aendret' : 'mellemtiden'
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Room() {
  const page = useLoaderData<typeof loader>()
  return <RoomPage {...page} />
}
