import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import type { QualityAspect } from '~/catalogue/indicator'
import { type FigureRow, FigureTable } from '../figure-table'
import { PageSection } from '../page-section'
import { QuarterMark } from '../place-statement'
import { useGroupName } from '../use-group-name'
import type { AspectCounts } from './figures-by-aspect'

type AspectSectionProps = {
  code: string
  aspect: QualityAspect | null
  counts: AspectCounts
  figures: readonly FigureRow[]
}

/** One side of quality: what it means, how the municipality's figures are spread over the quarters, and every figure. */
export function AspectSection({ code, aspect, counts, figures }: AspectSectionProps) {
  const { t } = useTranslation('council')
  const nameOf = useGroupName()
  const side = aspect ?? 'unsorted'
  return (
    <PageSection
      id={side}
      title={t('account.sideTitle', { side: t(`aspects.${side}.name`), count: figures.length })}
      lead={t(`aspects.${side}.meaning`)}
      printed
    >
      <Spread counts={counts} />
      <FigureTable
        code={code}
        caption={t(`aspects.${side}.name`)}
        groups={areas.map(({ id }) => ({
          id,
          name: nameOf(id),
          rows: figures.filter(({ indicator }) => indicator.area === id),
        }))}
      />
    </PageSection>
  )
}

const quarters = [1, 2, 3, 4] as const

/** How many figures in each quarter, as words; what is missing and what is context stand beside, not among them. */
function Spread({ counts: { quarters: inQuarter, unplaced, context } }: { counts: AspectCounts }) {
  const { t } = useTranslation('council')
  return (
    <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-1">
      {quarters.map((quarter) => (
        <li key={quarter}>
          <QuarterMark quarter={quarter} />: <strong className="tabular-nums">{inQuarter[quarter]}</strong>
        </li>
      ))}
      {unplaced > 0 && <li className="text-slate">{t('account.unplaced', { count: unplaced })}</li>}
      {context > 0 && <li className="text-slate">{t('account.context', { count: context })}</li>}
    </ul>
  )
}
