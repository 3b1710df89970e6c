import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { AllFigures } from './all-figures'
import type { Certainty } from './certainty/certainty'
import { CertaintyNote } from './certainty/certainty-note'
import { type Standing, wholeIndex } from './edition'
import { MovementStory } from './explanation/movement-story'
import type { ShownMovement } from './explanation/shown-movement'
import { FigureList } from './figure-list'
import { PageSection } from './page-section'
import { SectionLinks } from './section-links'
import type { ShownEdition } from './shown-edition'
import type { ShownFigure } from './shown-figure'
import type { ShownIndicator } from './shown-indicator'
import type { Spread } from './spread'
import { StandingSummary } from './standing-summary'
import { ThemeProfile } from './theme-profile'
import { TrendCharts, type TrendPoint } from './trend-chart'

type MunicipalityProfileProps = {
  code: string
  name: string
  edition: ShownEdition
  standings: readonly Omit<Standing, 'municipalityCode'>[]
  certainty: Certainty | null
  spreads: Readonly<Record<string, Spread>>
  trend: readonly TrendPoint[]
  /** Why it moved since the edition before; null for the first. */
  movement: ShownMovement | null
  figures: readonly ShownFigure[]
  /** Ids of indicators. */
  strongest: readonly string[]
  weakest: readonly string[]
  indicators: readonly ShownIndicator[]
}

/** All that one edition says of a municipality. On paper: its places and what is strongest and weakest, one sheet. */
export function MunicipalityProfile({ code, name, ...said }: MunicipalityProfileProps) {
  const { t } = useTranslation(['profile', 'index', 'movement'])
  const indicators = new Map(said.indicators.map((indicator) => [indicator.id, indicator]))
  const figuresOf = (ids: readonly string[]) =>
    ids.flatMap((id) => said.figures.filter(({ indicatorId }) => indicatorId === id))
  const counts = Object.fromEntries(Object.entries(said.spreads).map(([groupId, { count }]) => [groupId, count]))
  const language = useLanguage()
  const { movement } = said
  const placeIn = (standings: TrendPoint['standings'] | undefined) =>
    standings?.find(({ groupId }) => groupId === wholeIndex)?.place ?? null
  const leadOf = ({ before, explanation }: ShownMovement) =>
    explanation?.kind === 'explained' && t('movement:lead', { edition: before.title[language] })
  const sections = ['place', 'movement', 'themes', 'strength', 'trend', 'all'] as const
  const links = sections
    .filter((id) => (id !== 'trend' || said.trend.length > 1) && (id !== 'movement' || movement !== null))
    .map((id) => ({ id: `afsnit-${id}`, title: id === 'movement' ? t('movement:title.public') : t(`sections.${id}`) }))
  return (
    <>
      <SectionLinks
        label={t('sections.label')}
        sections={[...links, { id: 'praksis', title: t('sections.practices') }]}
      />
      <PageSection id="afsnit-place" title={t('sections.place')} lead={t('index:place.help')} printed>
        <StandingSummary standings={said.standings} rankedCounts={counts} />
        {said.certainty && <CertaintyNote certainty={said.certainty} name={name} />}
      </PageSection>
      {movement && (
        <PageSection id="afsnit-movement" title={t('movement:title.public')} lead={leadOf(movement)}>
          <MovementStory
            movement={movement}
            voice="public"
            places={{
              before: placeIn(said.trend.find(({ slug }) => slug === movement.before.slug)?.standings),
              after: placeIn(said.standings),
            }}
            now={said.edition.title[language]}
            code={code}
          />
        </PageSection>
      )}
      <PageSection id="afsnit-themes" title={t('sections.themes')} lead={t('themes.lead')}>
        <ThemeProfile municipality={name} standings={said.standings} spreads={said.spreads} />
      </PageSection>
      <PageSection id="afsnit-strength" title={t('sections.strength')} lead={t('strength.lead')} printed>
        {said.strongest.length + said.weakest.length === 0 ? (
          <Notice>{t('strength.none')}</Notice>
        ) : (
          <div className="grid gap-x-10 gap-y-6 md:grid-cols-2 print:grid-cols-2">
            <div>
              <h3 className="mb-1 text-m">{t('strength.strongest')}</h3>
              <FigureList code={code} figures={figuresOf(said.strongest)} indicators={indicators} />
            </div>
            <div>
              <h3 className="mb-1 text-m">{t('strength.weakest')}</h3>
              <FigureList code={code} figures={figuresOf(said.weakest)} indicators={indicators} />
            </div>
          </div>
        )}
      </PageSection>
      {said.trend.length > 1 && (
        <PageSection id="afsnit-trend" title={t('sections.trend')} lead={t('trend.lead')}>
          <TrendCharts trend={said.trend} municipality={name} />
        </PageSection>
      )}
      <PageSection id="afsnit-all" title={t('sections.all')} lead={`${t('all.lead')} ${t('all.interval')}`}>
        <AllFigures code={code} figures={said.figures} indicators={indicators} />
      </PageSection>
    </>
  )
}
