import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { municipalityByCode } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import type { RoomDeed } from './room-rules'

/** Somebody in a room or at its door, as a loader sends it. */
export type SentPerson = {
  userId: string
  name: string
  standing: 'asked' | 'member' | 'host'
  since: string | Date
  municipalityCodes: string[]
}

/** Those in a room, or at its door; a host gets what can be done with each. */
export function RoomPeople({
  people,
  deeds,
  ownId,
}: {
  people: readonly SentPerson[]
  /** What the reader may do with them; empty for all but hosts. */
  deeds: readonly RoomDeed[]
  ownId: string
}) {
  const { t } = useTranslation('dialogue')
  const language = useLanguage()
  return (
    <ul className="border-b border-line">
      {people.map(({ userId, name, standing, since, municipalityCodes }) => (
        <li
          key={userId}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
        >
          <p>
            <strong>{name}</strong>
            {standing === 'host' && ` · ${t('room.host')}`}
            <span className="block text-s text-slate">
              {municipalityCodes.map((code) => municipalityByCode(code)?.name ?? code).join(', ') || t('post.union')}
              {' · '}
              {t(`room.since-${standing}`, { date: formatDate(since, language) })}
            </span>
          </p>
          {deeds.length > 0 && standing !== 'host' && userId !== ownId && (
            <Form method="post" className="flex flex-wrap gap-2">
              <input type="hidden" name="userId" value={userId} />
              {deeds.map((deed) => (
                <Button
                  key={deed}
                  name="intent"
                  value={deed}
                  quiet={deed !== 'remove' && deed !== 'refuse'}
                  danger={deed === 'remove' || deed === 'refuse'}
                  small
                  aria-label={t(`room.${deed}Label`, { name })}
                >
                  {t(`room.${deed}`)}
                </Button>
              ))}
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
