import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { useGroupName } from '../use-group-name'
import type { PathStep } from './contribution-path'
import type { Pedigree } from './pedigree'

type Steps = NonNullable<Pedigree['steps']>

/** A figure on its way into an edition: value, treated, points, and what it brings to each group up to the index. */
export function PedigreeSteps({
  pedigree: { edition, others, steps },
  value,
  linkTo,
}: {
  pedigree: Pedigree
  value: number | null
  linkTo: (slug: string) => string
}) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  return (
    <section className="mt-10" aria-labelledby="indeks">
      <h2 id="indeks" className="text-l">
        {t('pedigree.title')}
      </h2>
      <p className="mt-1 max-w-text">{t('pedigree.lead', { edition: edition.title[language] })}</p>
      {steps === null ? (
        <p className="mt-3 max-w-text">{t('pedigree.notWeighed')}</p>
      ) : (
        <>
          <ol className="mt-4 grid max-w-text list-decimal gap-3 pl-6 marker:font-semibold marker:text-petrol">
            <Step title={t('pedigree.value')} value={value} />
            <TreatedStep treated={steps.treated} />
            <PointsStep steps={steps} />
          </ol>
          <PathTable path={steps.path} />
        </>
      )}
      {others.length > 0 && (
        <p className="mt-4 text-s">
          {t('pedigree.others')}{' '}
          {others.map(({ slug, title }, place) => (
            <span key={slug}>
              {place > 0 && ', '}
              <Link to={linkTo(slug)} className="link" rel="nofollow">
                {title[language]}
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function Step({ title, value, children }: { title: string; value: number | null; children?: ReactNode }) {
  const language = useLanguage()
  return (
    <li className="pl-2">
      <strong>{title}</strong>
      {value !== null && <span className="tabular-nums">: {formatNumber(value, language, decimalsOf(value))}</span>}
      {children && <span className="block text-s text-slate">{children}</span>}
    </li>
  )
}

function TreatedStep({ treated }: Pick<Steps, 'treated'>) {
  const { t } = useTranslation('ranking')
  if (treated === null) {
    return (
      <Step title={t('pedigree.treated')} value={null}>
        {t('pedigree.treatment.unknown')}
      </Step>
    )
  }
  const isSame = treated.transform === 'none' && !treated.isMoved
  return (
    <Step
      title={isSame ? `${t('pedigree.treated')}: ${t('pedigree.unchanged').toLowerCase()}` : t('pedigree.treated')}
      value={isSame ? null : treated.treated}
    >
      {treated.transform !== 'none' && `${t('pedigree.treatment.transformed')} `}
      {(treated.treatment !== 'none' || treated.transform === 'none') && t(`pedigree.treatment.${treated.treatment}`)}
    </Step>
  )
}

function PointsStep({ steps: { points, normalise, direction } }: { steps: Steps }) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  if (points === null) {
    return (
      <Step title={t('pedigree.points')} value={null}>
        {t('pedigree.noPoints')}
      </Step>
    )
  }
  const [low, high] = 'scale' in normalise ? normalise.scale : [0, 0]
  return (
    <Step title={t('pedigree.points')} value={Math.round(points * 100) / 100}>
      {t(`pedigree.rule.${normalise.rule}`, { low: formatNumber(low, language), high: formatNumber(high, language) })}{' '}
      {t(`pedigree.direction.${direction}`)}
    </Step>
  )
}

function PathTable({ path }: { path: PathStep[] }) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const groupName = useGroupName()
  const unit = language === 'da' ? '\u00a0%' : '%'
  const share = (value: number | null) =>
    value === null ? t('pedigree.none') : formatNumber(value * 100, language, 1) + unit
  const points = (value: number | null) => (value === null ? t('pedigree.none') : formatNumber(value, language, 2))
  return (
    <div className="mt-4 max-w-[50rem]">
      <DataTable
        caption={t('pedigree.table.caption')}
        columns={[
          { key: 'group', title: t('pedigree.table.group') },
          { key: 'nominal', title: t('pedigree.table.nominal'), numeric: true },
          { key: 'share', title: t('pedigree.table.share'), numeric: true },
          { key: 'contribution', title: t('pedigree.table.contribution'), numeric: true },
          { key: 'score', title: t('pedigree.table.score'), numeric: true },
        ]}
      >
        {path.map((step) => (
          <tr key={step.groupId}>
            <Cell head>{groupName(step.groupId)}</Cell>
            <Cell numeric>{share(step.nominalShare)}</Cell>
            <Cell numeric>{share(step.share)}</Cell>
            <Cell numeric>{points(step.contribution)}</Cell>
            <Cell numeric>{points(step.score)}</Cell>
          </tr>
        ))}
      </DataTable>
      <p className="mt-2 max-w-text text-s text-slate">
        {t('pedigree.how')}
        {path.some(({ share, contribution }) => share !== null && contribution === null) && ` ${t('pedigree.notSum')}`}
        {path.some(({ share }) => share === null) && ` ${t('pedigree.noScore')}`}
      </p>
    </div>
  )
}

function decimalsOf(value: number): number {
  return Math.min(String(value).split('.')[1]?.length ?? 0, 4)
}
