import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'

/** A room as a loader sends it. */
export type SentRoom = {
  slug: string
  name: string
  purpose: string
  kind: 'profession' | 'region'
  closed: boolean
  memberCount: number
  standing: 'asked' | 'member' | 'host' | null
}

/** The rooms one may know of: their names and purposes, never what is said in them. */
export function RoomList({ rooms }: { rooms: readonly SentRoom[] }) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  return (
    <ul className="border-b border-line">
      {rooms.map((room) => (
        <li key={room.slug} className="border-t border-line py-4">
          <h2 className="text-m">
            <Link to={paths.room(room.slug)} className="link font-semibold" lang="da">
              {room.name}
            </Link>
          </h2>
          <p className="max-w-text" lang="da">
            {room.purpose}
          </p>
          <p className="mt-1 text-s text-slate">
            {t(`room.kind-${room.kind}`)} · {t('room.members', { count: room.memberCount })}
            {room.standing && ` · ${t(`room.you-${room.standing}`)}`}
            {room.closed && ` · ${t('room.closed')}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
