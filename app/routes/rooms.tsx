import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { readRooms } from '~/dialogue/read-room.server'
import { RoomList } from '~/dialogue/room-list'
import { textsFor } from '~/i18n/texts.server'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'see-shared-practices' })
  const t = textsFor(request, 'dialogue')
  return { title: t('room.title'), ...(await readRooms(actor)) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Rooms() {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const { title, rooms, mayOpen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('room.lead')}
        above={
          <Link to={paths.dialogue()} className="link">
            {t('room.toDialogue')}
          </Link>
        }
      >
        {mayOpen && (
          <p className="mt-4">
            <ButtonLink to={paths.newRoom()}>{t('room.open')}</ButtonLink>
          </p>
        )}
      </PageHeading>
      {rooms.length > 0 ? (
        <RoomList rooms={rooms} />
      ) : (
        <EmptyState title={t('room.none')}>{t('room.noneHint')}</EmptyState>
      )}
    </>
  )
}
