import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Standing, wholeIndex } from '~/index/edition'
import { EditionLine } from '~/index/edition-line'
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
import type { ShownWeakIndicator } from './weak-indicator-item'
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
  movers: { forward: readonly FigureMovement[]; back: readonly FigureMovement[] }
  weak: readonly ShownWeakIndicator[]
  peers: Parameters<typeof PeerTable>[0]['peers']
  populations: Parameters<typeof PeerTable>[0]['populations']
  indicators: Readonly<Record<string, ShownIndicator>>
}

/** Where the municipality stands, what is weak and what others have done about it, what moved, and who it is compared with. */
export function OwnMunicipality({
  code,
  name,
  mayWrite,
  edition,
  before,
  weak,
  indicators,
  ...said
}: OwnMunicipalityProps) {
  const { t } = useTranslation(['profile', 'index'])
  const language = useLanguage()
  const paths = usePaths()
  const placeIn = (standings: readonly Standing[], groupId: string) =>
    standings.find((standing) => standing.groupId === groupId)?.place ?? null
  const movementOf = (groupId: string) =>
    movementBetween(placeIn(said.standingsBefore, groupId), placeIn(said.standings, groupId))
  const sections = (['place', 'weak', ...(before ? ['movement' as const] : []), 'peers'] as const).map((id) => ({
    id: `afsnit-${id}`,
    title: t(`ownSections.${id}`),
  }))
  return (
    <>
      <PageHeading title={t('own.titleOf', { municipality: name })} lead={<Summary weak={weak} />}>
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
        {before && (
          <p className="mt-4 max-w-text text-s text-slate">
            {t('movement.rule')} {!before.sameMethod && <strong>{t('movement.otherMethod')}</strong>}
          </p>
        )}
      </PageSection>
      <PageSection id="afsnit-weak" title={t('ownSections.weak')} lead={t('weak.lead')} printed>
        <WeakIndicators weak={weak} indicators={indicators} mayWrite={mayWrite} />
      </PageSection>
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
function Summary({ weak }: { weak: readonly ShownWeakIndicator[] }) {
  const { t } = useTranslation('profile')
  const withPractices = weak.filter(({ practices }) => practices.length > 0).length
  if (weak.length === 0) return <>{t('own.summaryNone')}</>
  return (
    <>
      {t('own.summary', { count: weak.length })} {t('own.summaryPractices', { count: withPractices })}
    </>
  )
}
