import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Certainty } from '~/index/certainty/certainty'
import { CertaintyNote } from '~/index/certainty/certainty-note'
import { type Standing, wholeIndex } from '~/index/edition'
import { EditionLine } from '~/index/edition-line'
import { MovementStory } from '~/index/explanation/movement-story'
import type { ShownMovement } from '~/index/explanation/shown-movement'
import { type FigureMovement, movementBetween } from '~/index/movement'
import { MovementMark } from '~/index/movement-mark'
import { MoversList } from '~/index/movers-list'
import { PageSection } from '~/index/page-section'
import { PeerTable } from '~/index/peer-table'
import { SectionLinks } from '~/index/section-links'
import type { ShownEdition } from '~/index/shown-edition'
import type { ShownIndicator } from '~/index/shown-indicator'
import { StandingSummary } from '~/index/standing-summary'
import { ThemeMovements } from '~/index/theme-movements'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { OwnHelpNotices } from './help/own-help-notices'
import { OwnUptake } from './own-uptake'
import { OwnPlans } from './plans/own-plans'
import type { ShownPlan } from './plans/shown-plan'
import type { ShownWeakIndicator } from './weak-indicator'
import { WeakIndicators } from './weak-indicators'

type OwnMunicipalityProps = {
  code: string
  name: string
  mayWrite: boolean
  edition: ShownEdition
  before: (ShownEdition & { sameMethod: boolean }) | null
  standings: readonly Standing[]
  standingsBefore: readonly Standing[]
  rankedCounts: Readonly<Record<string, number>>
  certainty: Certainty | null
  movement: ShownMovement | null
  movers: { forward: readonly FigureMovement[]; back: readonly FigureMovement[] }
  weakCount: number
  weak: readonly ShownWeakIndicator[]
  plans: readonly ShownPlan[]
  notices: Parameters<typeof OwnHelpNotices>[0]['notices']
  /** What the municipality has taken up of others' practices. */
  uptake: Parameters<typeof OwnUptake>[0]['uptake']
  peers: Parameters<typeof PeerTable>[0]['peers']
  populations: Parameters<typeof PeerTable>[0]['populations']
  indicators: Readonly<Record<string, ShownIndicator>>
}

/** The hub of the loop: where the municipality stands, what is weak, what it does about it, with whom, and what moved. */
export function OwnMunicipality({
  code,
  name,
  mayWrite,
  edition,
  before,
  weak,
  weakCount,
  plans,
  notices,
  uptake,
  indicators,
  ...said
}: OwnMunicipalityProps) {
  const { t } = useTranslation(['profile', 'index', 'movement'])
  const language = useLanguage()
  const paths = usePaths()
  const placeIn = (standings: readonly Standing[], groupId: string) =>
    standings.find((standing) => standing.groupId === groupId)?.place ?? null
  const movementOf = (groupId: string) =>
    movementBetween(placeIn(said.standingsBefore, groupId), placeIn(said.standings, groupId))
  const { movement } = said
  const sections = (['place', 'weak', 'plans', 'uptake', 'sparring', 'why', 'movement', 'peers'] as const)
    .filter((id) => (id !== 'why' || movement !== null) && (id !== 'movement' || before !== null))
    .map((id) => ({
      id: `afsnit-${id}`,
      title: id === 'why' ? t('movement:title.own') : t(`ownSections.${id}`),
    }))
  return (
    <>
      <PageHeading
        title={t('own.titleOf', { municipality: name })}
        lead={<Summary weakCount={weakCount} planCount={plans.length} />}
      >
        <div className="mt-2">
          <EditionLine edition={edition} />
        </div>
        <p className="mt-2 text-s">
          <Link to={paths.municipality(code)} className="link">
            {t('own.publicPage')}
          </Link>
        </p>
      </PageHeading>
      <SectionLinks label={t('sections.label')} sections={sections} />
      <PageSection id="afsnit-place" title={t('ownSections.place')} lead={t('index:place.help')} printed>
        {placeIn(said.standings, wholeIndex) === null && <Notice tone="warning">{t('own.tooLittle')}</Notice>}
        <StandingSummary
          standings={said.standings}
          rankedCounts={said.rankedCounts}
          more={(groupId) =>
            before && (
              <p className="mt-1 text-s">
                {t('movement.since', { edition: before.title[language] })}{' '}
                <MovementMark movement={movementOf(groupId)} />
              </p>
            )
          }
        />
        {said.certainty && <CertaintyNote certainty={said.certainty} name={name} />}
        {before && (
          <p className="mt-4 max-w-text text-s text-slate">
            {t('movement.rule')} {!before.sameMethod && <strong>{t('movement.otherMethod')}</strong>}{' '}
            {movement && (
              <a href="#afsnit-why" className="link">
                {t('movement:title.own')}
              </a>
            )}
          </p>
        )}
      </PageSection>
      <PageSection id="afsnit-weak" title={t('ownSections.weak')} lead={t('weak.lead')} printed>
        <WeakIndicators code={code} weak={weak} count={weakCount} indicators={indicators} />
      </PageSection>
      <PageSection id="afsnit-plans" title={t('ownSections.plans')} printed>
        <OwnPlans plans={plans} code={code} />
      </PageSection>
      <PageSection id="afsnit-uptake" title={t('ownSections.uptake')}>
        <OwnUptake uptake={uptake} />
      </PageSection>
      <PageSection id="afsnit-sparring" title={t('ownSections.sparring')}>
        <OwnHelpNotices
          code={code}
          notices={notices}
          indicatorNames={Object.fromEntries(Object.values(indicators).map(({ id, name: called }) => [id, called]))}
          mayWrite={mayWrite}
        />
      </PageSection>
      {before && movement && (
        <PageSection
          id="afsnit-why"
          title={t('movement:title.own')}
          lead={movement.explanation?.kind === 'explained' && t('movement:lead', { edition: before.title[language] })}
        >
          <MovementStory
            movement={movement}
            voice="own"
            places={{
              before: placeIn(said.standingsBefore, wholeIndex),
              after: placeIn(said.standings, wholeIndex),
            }}
            now={edition.title[language]}
            code={code}
          />
        </PageSection>
      )}
      {before && (
        <PageSection
          id="afsnit-movement"
          title={t('ownSections.movement')}
          lead={t('movement.lead', { edition: before.title[language] })}
        >
          <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            <MoversList title={t('movement.mostForward')} movements={said.movers.forward} indicators={indicators} />
            <MoversList title={t('movement.mostBack')} movements={said.movers.back} indicators={indicators} />
          </div>
          <details className="mt-6">
            <summary className="text-petrol">{t('movement.themes')}</summary>
            <ThemeMovements
              before={said.standingsBefore}
              after={said.standings}
              editions={{ before: before.title[language], after: edition.title[language] }}
            />
          </details>
        </PageSection>
      )}
      <PageSection id="afsnit-peers" title={t('ownSections.peers')} lead={t('peers.why')}>
        {said.peers.length === 0 ? (
          <Notice>{t('peers.none')}</Notice>
        ) : (
          <PeerTable peers={said.peers} populations={said.populations} own={code} />
        )}
      </PageSection>
    </>
  )
}

/** The whole page in one sentence. */
function Summary({ weakCount, planCount }: { weakCount: number; planCount: number }) {
  const { t } = useTranslation(['profile', 'planning'])
  return (
    <>
      {weakCount === 0 ? t('own.summaryNone') : t('own.summary', { count: weakCount })}
      {planCount > 0 && ` ${t('planning:plans.summary', { count: planCount })}`}
    </>
  )
}
