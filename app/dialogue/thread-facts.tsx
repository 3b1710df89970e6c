import { Link } from '@remix-run/react'
import { Globe, Lock, Mail, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { municipalityByCode } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Audience } from './audience'

const icons = { public: Globe, municipalities: Users, room: Lock, invited: Mail } as const

/** Who reads a thread, in words. */
export function AudienceMark({ audience, invited }: { audience: Audience; invited: readonly string[] }) {
  const { t } = useTranslation('dialogue')
  const Icon = icons[audience]
  const names = invited.map((code) => municipalityByCode(code)?.name ?? code).join(', ')
  return (
    <span className="inline-flex items-baseline gap-1">
      <Icon aria-hidden="true" size={16} className="shrink-0 self-center" />
      <span>{audience === 'invited' ? t('audience.invitedMark', { names }) : t(`audience.${audience}Mark`)}</span>
    </span>
  )
}

/** What a thread is about, as a link to it. */
export type ThreadAboutLink = {
  practice: { slug: string; title: string } | null
  indicator: { id: string; name: { da: string; en: string } } | null
  room: { slug: string; name: string } | null
}

export function AboutLink({ thread }: { thread: ThreadAboutLink }) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const language = useLanguage()
  if (thread.practice) {
    return (
      <Link to={paths.practice(thread.practice.slug)} className="link">
        {t('about.practice')} <span lang="da">{thread.practice.title}</span>
      </Link>
    )
  }
  if (thread.room) {
    return (
      <Link to={paths.room(thread.room.slug)} className="link">
        {t('about.room')} <span lang="da">{thread.room.name}</span>
      </Link>
    )
  }
  if (thread.indicator) {
    return (
      <Link to={paths.indicator(thread.indicator.id)} className="link">
        {t('about.indicator')} {thread.indicator.name[language]}
      </Link>
    )
  }
  return <span>{t('about.question')}</span>
}
