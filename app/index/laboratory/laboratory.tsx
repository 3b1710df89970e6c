import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Result } from '~/platform/result'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'
import type { Place } from '../edition'
import type { SummaryGroup } from '../method-summary'
import { isOfficial, type LabChoice, type LabScope } from './lab-choice'
import { LabForm } from './lab-form'
import { LabMap } from './lab-map'
import type { LabProblem } from './lab-method'
import type { LabResult } from './lab-ranking'
import { LabStanding } from './lab-standing'
import { LabTable } from './lab-table'
import { useLaboratory } from './use-laboratory'

type LaboratoryProps = {
  edition: { slug: string; title: string }
  scope: LabScope
  tree: SummaryGroup
  names: Readonly<Record<string, string>>
  /** Published ranks in the order of the list of municipalities. */
  official: readonly (Place | null)[]
  /** Those that do not want to be ranked: they get no place here either. */
  abstaining: readonly string[]
  choice: LabChoice
  older: string | null
  result: Result<LabResult, LabProblem>
}

/** Where anybody tries the index with weights of their own: the form, what it does to one municipality, the map and all places. */
export function Laboratory({ edition, scope, tree, names, official, abstaining, older, ...given }: LaboratoryProps) {
  const { t } = useTranslation('laboratory')
  const paths = usePaths()
  const { choice, shown, trouble, prepare, choose } = useLaboratory(edition.slug, older, given)
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div>
        <LabForm {...{ scope, tree, names, choice, older }} onTouch={prepare} onChoose={choose} />
        <p className="mt-4 max-w-text text-s">
          {t('permalink')}{' '}
          <Link to={paths.laboratory({ udgave: older })} reloadDocument className="link">
            {t('reset')}
          </Link>
        </p>
      </div>
      <div className="min-w-0 lg:sticky lg:top-4 lg:self-start">
        {trouble && (
          <Notice tone="warning" live>
            {trouble.kind === 'limited' ? t('wait', { count: trouble.seconds }) : t('failed')}
          </Notice>
        )}
        {shown.result.ok ? (
          <>
            <LabStanding
              choice={shown.choice}
              result={shown.result.value}
              official={official}
              abstaining={abstaining}
              isOfficial={isOfficial(shown.choice)}
            />
            <LabMap result={shown.result.value} abstaining={abstaining} />
            <LabTable result={shown.result.value} official={official} abstaining={abstaining} />
          </>
        ) : (
          <Notice tone="warning" live>
            {t(`problem.${shown.result.problem}`)}
          </Notice>
        )}
      </div>
    </div>
  )
}
