import { Link } from '@remix-run/react'
import { Circle, CircleCheck, CircleDashed, CircleDot } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDateTime } from '~/i18n/format'
import { ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { type EditionDeed, editionDeeds } from '../edition-form'
import { DeedQuestion } from './deed-question'
import { lastDay } from './last-day'
import type { StepState } from './process'
import { RecomputeProgress } from './recompute-progress'
import type { ShownProcess } from './shown-process'

/** How far an edition has come on its way to everybody, and what staff may do now; or the question about what they chose. */
export function ProcessPanel({ process, asked }: { process: ShownProcess; asked: EditionDeed | null }) {
  const { t } = useTranslation(['process', 'index'])
  const paths = usePaths()
  const { slug, before } = process
  return (
    <section className="my-6">
      {process.state === 'published' && <PublicNotice process={process} />}
      {process.state === 'draft' &&
        (process.isPreviewed ? (
          <Notice title={t('previewed')}>{t('previewedText')}</Notice>
        ) : (
          <Notice title={t('index:result.draft')}>{t('index:result.draftText')}</Notice>
        ))}
      {before && (
        <p className="mb-4 max-w-text">
          {t('replaces', { version: process.version })}{' '}
          <Link className="link" to={paths.edition(before.slug)}>
            {before.slug}
          </Link>
          . {process.versionReason}
        </p>
      )}
      {process.recomputeSince !== null && process.isRecomputing && (
        <RecomputeProgress slug={slug} since={process.recomputeSince} />
      )}
      <h2 className="text-l">{t('heading')}</h2>
      <Steps process={process} />
      {asked ? <DeedQuestion process={process} deed={asked} /> : <Choices process={process} />}
    </section>
  )
}

function PublicNotice({ process: { slug, next } }: { process: ShownProcess }) {
  const { t } = useTranslation(['process', 'index'])
  const paths = usePaths()
  return (
    <Notice tone="success" title={t('index:result.isPublic')}>
      <p>{t('index:result.isPublicText')}</p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <Link className="link" to={paths.ranking({ udgave: slug })}>
          {t('index:result.seePublic')}
        </Link>
        {next && (
          <Link className="link" to={paths.edition(next.slug)}>
            {t('toNewest', { version: next.version })}
          </Link>
        )}
        <Link className="link" to={paths.correctionsLog()}>
          {t('toPublicLog')}
        </Link>
      </p>
    </Notice>
  )
}

const marks = { done: CircleCheck, now: CircleDot, ahead: Circle, 'left-out': CircleDashed } as const satisfies Record<
  StepState,
  unknown
>

function Steps({ process }: { process: ShownProcess }) {
  const { t } = useTranslation('process')
  const language = useLanguage()
  const when = (at: string | null) => (at === null ? '' : formatDateTime(at, language))
  const facts: Partial<Record<ShownProcess['steps'][number]['step'], string>> = {
    computed: t('facts.computed', { when: when(process.computedAt) }),
    ...(process.previewUntil !== null && {
      preview: t(process.takesObjections ? 'facts.previewUntil' : 'facts.previewEnded', {
        until: formatDate(lastDay(process.previewUntil), language),
      }),
    }),
    ...(process.objections > 0 && {
      objections: t(process.openObjections > 0 ? 'facts.objections' : 'facts.objectionsDecided', {
        count: process.objections,
        open: process.openObjections,
      }),
    }),
    ...(process.corrections > 0 && {
      recomputed: t(process.waitingCorrections > 0 ? 'facts.corrections' : 'facts.correctionsUsed', {
        count: process.corrections,
        waiting: process.waitingCorrections,
      }),
    }),
    ...(process.publishAt !== null && { published: t('facts.publishAt', { when: when(process.publishAt) }) }),
    ...(process.publishedAt !== null && { published: t('facts.published', { when: when(process.publishedAt) }) }),
  }
  return (
    <ol className="mt-3 grid max-w-text gap-2">
      {process.steps.map(({ step, state }) => {
        const Mark = marks[state]
        return (
          <li key={step} className="flex gap-3" aria-current={state === 'now' ? 'step' : undefined}>
            <Mark aria-hidden="true" size={20} className="mt-1 shrink-0 text-petrol" />
            <span>
              <span className={state === 'now' ? 'font-semibold' : undefined}>{t(`steps.${step}`)}</span>{' '}
              <span className="text-s text-slate">({t(`states.${state}`)})</span>
              {facts[step] && <span className="block text-s">{facts[step]}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** The steps that make sense now; the first is the one that leads on. */
function possible(process: ShownProcess): EditionDeed[] {
  if (process.state === 'published') return process.next === null ? ['version'] : []
  if (process.isRecomputing) return []
  if (process.publishAt !== null) return ['cancel-schedule']
  const recompute: EditionDeed[] = process.waitingCorrections > 0 ? ['recompute'] : []
  const publish: EditionDeed[] = process.bar === null ? ['publish', 'schedule'] : []
  // A time after the end of the preview may be set before it has ended.
  const later: EditionDeed[] = process.bar === 'preview-running' && process.openObjections === 0 ? ['schedule'] : []
  const preview: EditionDeed[] = process.isPreviewed ? ['move-preview', 'cancel-preview'] : ['preview']
  return [...recompute, ...publish, ...(recompute.length > 0 ? [] : later), ...preview, 'discard']
}

function Choices({ process }: { process: ShownProcess }) {
  const { t } = useTranslation(['process', 'index'])
  const paths = usePaths()
  const { slug, state } = process
  const word = (deed: EditionDeed) => Object.entries(editionDeeds).find(([, known]) => known === deed)?.[0]
  const deeds = possible(process)
  return (
    <>
      {process.bar !== null && state === 'draft' && (
        <p className="mt-4 max-w-text">{t(`index:problems.${process.bar}`)}</p>
      )}
      {deeds.length > 0 && (
        <>
          <h3 className="mt-5 text-m font-semibold">{t('next')}</h3>
          <p className="mb-4 mt-2 flex flex-wrap gap-3">
            {deeds.map((deed, place) => (
              <ButtonLink
                key={deed}
                to={paths.edition(slug, { handling: word(deed) })}
                danger={deed === 'discard'}
                quiet={place > 0 || state === 'published'}
              >
                {deed === 'publish' || deed === 'discard' ? t(`index:result.${deed}`) : t(`deeds.${deed}.ask`)}
              </ButtonLink>
            ))}
          </p>
        </>
      )}
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        <Link className="link" to={paths.editionObjections(slug)}>
          {`${t('links.objections')} (${process.objections})`}
        </Link>
        <Link className="link" to={paths.editionCorrections(slug)}>
          {`${t('links.corrections')} (${process.corrections})`}
        </Link>
        <Link className="link" to={paths.editionAbstentions(slug)}>
          {t('links.abstentions')}
        </Link>
        {state === 'draft' && (
          <Link className="link" to={paths.editionAsPublic(slug)}>
            {t('links.asPublic')}
          </Link>
        )}
      </p>
    </>
  )
}
