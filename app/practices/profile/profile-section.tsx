import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Markdown } from '~/ui/markdown'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { EffectDirection, EvidenceStrength } from '../practice-text'
import { LetterTable } from './letter-table'
import { disagreements } from './profile'
import { ProfileWeb } from './profile-web'
import type { PublicProfile } from './rating'

/** A practice's Vidensprofil as everybody sees it: web, table, both raters' reasons and how they came together. */
export function ProfileSection({
  slug,
  profile,
  evidence,
  isExample,
  effectDirection,
  economy,
  mayJudge,
}: {
  slug: string
  profile: PublicProfile
  /** The letter that stands; on an example it is the editors'. */
  evidence: EvidenceStrength | null
  isExample: boolean
  effectDirection: EffectDirection
  economy: string
  mayJudge: boolean
}) {
  const { t } = useTranslation('workflow')
  const { t: practices } = useTranslation('practices')
  const paths = usePaths()
  const { shown, waiting } = profile
  return (
    <section id="vidensprofil" className="mt-10 border-t border-line pt-6">
      <h2 className="text-xl">{t('profile.title')}</h2>
      {isExample && evidence && <p className="mt-2 max-w-text">{t('profile.editorial', { letter: evidence })}</p>}
      {!isExample && !shown && !waiting && (
        <p className="mt-2 max-w-text">
          {t('profile.none')} {t('profile.noneMissing')}
        </p>
      )}
      {waiting && <p className="mt-2 max-w-text">{t('profile.waiting')}</p>}
      {shown && <Shown shown={shown} />}
      <p className="mt-4 max-w-text">
        {t('profile.direction', { direction: practices(`effectDirections.${effectDirection}`) })}
      </p>
      <h3 className="mt-4 text-m font-semibold">{t('profile.economy')}</h3>
      {economy.trim() === '' ? <p>{practices('notTold')}</p> : <Markdown text={economy} under={3} />}
      <p className="mt-4 max-w-text text-s text-slate">
        {t('profile.what')} {t('profile.not')}
      </p>
      {mayJudge && (
        <p className="mt-3">
          <Link to={paths.practiceProfile(slug)} className="link">
            {t('profile.forJudges')}
          </Link>
        </p>
      )}
    </section>
  )
}

function Shown({ shown }: { shown: NonNullable<PublicProfile['shown']> }) {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  const [first, second] = shown.ratings
  const { settled } = shown
  const on = disagreements(first.letters, second.letters).map((one) => t(`profile.dimensions.${one}`).toLowerCase())
  const date = settled && formatDate(settled.settledAt, language)
  return (
    <>
      {!shown.isCurrent && (
        <p className="mt-2 max-w-text font-semibold">{t('profile.ofVersion', { number: shown.number })}</p>
      )}
      <p className="mt-2 max-w-text">
        {!settled && t('profile.disagreeing', { dimensions: on.join(', ') })}
        {settled && (settled.resolution === null ? t('profile.agreed', { date }) : t('profile.resolved', { date }))}
      </p>
      <div className="mt-4 grid items-center gap-x-10 gap-y-6 lg:grid-cols-[24rem_minmax(0,1fr)]">
        {settled ? (
          <ProfileWeb letters={settled.letters} />
        ) : (
          <ProfileWeb letters={first.letters} other={second.letters} />
        )}
        <LetterTable
          ratings={[first.letters, second.letters]}
          settled={settled?.letters ?? null}
          resolved={settled?.resolution !== null}
        />
      </div>
      <details className="mt-4" open={settled?.resolution != null}>
        <summary className="link w-fit cursor-pointer">{t('profile.reasons')}</summary>
        <Reason title={t('profile.reasonFirst')} text={first.reason} />
        <Reason title={t('profile.reasonSecond')} text={second.reason} />
        {settled?.resolution && <Reason title={t('profile.reasonThird')} text={settled.resolution} />}
      </details>
    </>
  )
}

function Reason({ title, text }: { title: string; text: string }) {
  return (
    <div className="mt-3 max-w-text">
      <h3 className="text-m font-semibold">{title}</h3>
      <p lang="da" className="whitespace-pre-line">
        {text}
      </p>
    </div>
  )
}
