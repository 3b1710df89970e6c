import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'
import type { SentRoom } from './room-list'
import { RoomPeople, type SentPerson } from './room-people'
import { type SentThread, ThreadList } from './thread-list'

const messages = {
  aabnet: 'success',
  spurgt: 'success',
  ude: 'success',
  aendret: 'success',
  mellemtiden: 'warning',
  'sidste-vaert': 'warning',
} as const
export type RoomMessage = keyof typeof messages

/** What has just been done, from the word in the address one was sent to; null when it says nothing known. */
export function readRoomMessage(word: string | null): RoomMessage | null {
  return (Object.keys(messages) as RoomMessage[]).find((message) => message === word) ?? null
}

type Page = {
  room: SentRoom
  threads: { threads: SentThread[]; count: number } | null
  people: SentPerson[]
  asking: SentPerson[]
  isHost: boolean
  isLastHost: boolean
  mayAsk: boolean
  mayTakeOver: boolean
  ownId: string
  message: RoomMessage | null
}

/** A room: from the door its name and purpose; from inside what is said and who is there. */
export function RoomPage({ room, threads, people, asking, message, ownId, ...page }: Page) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  return (
    <>
      <PageHeading
        title={room.name}
        lead={<span lang="da">{room.purpose}</span>}
        above={
          <Link to={paths.rooms()} className="link">
            {t('room.back')}
          </Link>
        }
      >
        <p className="mt-3 text-s text-slate">
          {t(`room.kind-${room.kind}`)} · {t('room.members', { count: room.memberCount })}
          {room.standing && ` · ${t(`room.you-${room.standing}`)}`}
        </p>
      </PageHeading>
      {message && (
        <Notice tone={messages[message]} live>
          {t(`room.messages.${message}`)}
        </Notice>
      )}
      {room.closed && <Notice>{t('room.closedNotice')}</Notice>}
      {threads === null ? (
        <Door room={room} mayAsk={page.mayAsk} mayTakeOver={page.mayTakeOver} />
      ) : (
        <>
          {asking.length > 0 && (
            <Part id="vil-ind" title={t('room.asking')}>
              <RoomPeople people={asking} deeds={['let-in', 'refuse']} ownId={ownId} />
            </Part>
          )}
          <Part id="samtaler" title={t('room.threads')}>
            {threads.threads.length > 0 ? (
              <ThreadList threads={threads.threads} hideAbout level={3} />
            ) : (
              <p>{t('room.noThreads')}</p>
            )}
            {!room.closed && (
              <p className="mt-4">
                <ButtonLink to={paths.newThread({ rum: room.slug })}>{t('room.start')}</ButtonLink>
              </p>
            )}
          </Part>
          <Part id="medlemmer" title={t('room.people')}>
            <RoomPeople people={people} deeds={page.isHost ? ['make-host', 'remove'] : []} ownId={ownId} />
          </Part>
          <Part id="forlad" title={t('room.leaving')}>
            {page.isLastHost ? (
              <p className="max-w-text">{t('room.lastHost')}</p>
            ) : (
              <Form method="post">
                <p className="mb-3 max-w-text">{t('room.leaveHint')}</p>
                <Button name="intent" value="leave" danger small>
                  {t('room.leave')}
                </Button>
              </Form>
            )}
          </Part>
          {page.isHost && (
            <Part id="luk" title={t('room.closing')}>
              <Form method="post">
                <p className="mb-3 max-w-text">{t('room.closeHint')}</p>
                <Button name="intent" value={room.closed ? 'reopen' : 'close'} danger={!room.closed} quiet small>
                  {room.closed ? t('room.reopen') : t('room.close')}
                </Button>
              </Form>
            </Part>
          )}
        </>
      )}
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-2 text-l">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Door({ room, mayAsk, mayTakeOver }: { room: SentRoom; mayAsk: boolean; mayTakeOver: boolean }) {
  const { t } = useTranslation('dialogue')
  if (room.standing === 'asked') {
    return (
      <Form method="post">
        <p className="mb-3 max-w-text">{t('room.asked')}</p>
        <Button name="intent" value="leave" quiet small>
          {t('room.withdraw')}
        </Button>
      </Form>
    )
  }
  if (!mayAsk) return null
  return (
    <Form method="post">
      <p className="mb-3 max-w-text">{mayTakeOver ? t('room.takeOver') : t('room.askHint')}</p>
      <Button name="intent" value="ask">
        {mayTakeOver ? t('room.takeOverDo') : t('room.ask')}
      </Button>
    </Form>
  )
}
