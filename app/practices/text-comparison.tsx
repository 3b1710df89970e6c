import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { useLanguage } from '~/ui/use-language'
import type { TextComparison } from './compare-texts'
import { type IndicatorLink, linkTo, type PracticeField, type PracticeText } from './practice-text'
import type { DiffPart } from './word-diff'

type Version = Pick<PracticeText, 'area' | 'effectDirection' | 'status' | 'ladderStep' | 'links'>

/** What changed between two versions, field by field; what was removed and added is marked with words, not colour alone. */
export function TextComparisonView({
  comparison,
  before,
  after,
  indicatorNames,
}: {
  comparison: TextComparison
  before: Version
  after: Version
  indicatorNames: Readonly<Record<string, string>>
}) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const { words, indicatorsRemoved, indicatorsAdded } = comparison
  const areaName = ({ area }: Version) => (area ? areaById(area)?.name[language] : null) ?? t('notTold')
  const statusName = ({ status }: Version) => (status ? t(`statuses.${status}`) : t('notTold'))
  const stepName = ({ ladderStep }: Version) => (ladderStep ? t(`ladderSteps.${ladderStep}`) : t('notTold'))
  const nameOf = (id: string) => indicatorNames[id] ?? id
  return (
    <>
      {words.map(({ field, parts }) => (
        <Changed key={field} field={field}>
          <p lang="da" className="max-w-text whitespace-pre-line">
            <MarkedWords parts={parts} />
          </p>
        </Changed>
      ))}
      {comparison.area && (
        <Changed field="area">
          <Replaced before={areaName(before)} after={areaName(after)} />
        </Changed>
      )}
      {comparison.effectDirection && (
        <Changed field="effectDirection">
          <Replaced
            before={t(`effectDirections.${before.effectDirection}`)}
            after={t(`effectDirections.${after.effectDirection}`)}
          />
        </Changed>
      )}
      {comparison.status && (
        <Changed field="status">
          <Replaced before={statusName(before)} after={statusName(after)} />
        </Changed>
      )}
      {comparison.ladderStep && (
        <Changed field="ladderStep">
          <Replaced before={stepName(before)} after={stepName(after)} />
        </Changed>
      )}
      {indicatorsRemoved.length + indicatorsAdded.length > 0 && (
        <Changed field="indicatorIds">
          <ul className="list-disc pl-5">
            {indicatorsRemoved.map((id) => (
              <li key={id}>
                <Removed>{nameOf(id)}</Removed>
              </li>
            ))}
            {indicatorsAdded.map((id) => (
              <li key={id}>
                <Added>{nameOf(id)}</Added>
              </li>
            ))}
          </ul>
        </Changed>
      )}
      {comparison.links.length > 0 && (
        <Changed field="links">
          {comparison.links.map((id) => (
            <div key={id} className="mb-2">
              <h4 className="font-semibold">{nameOf(id)}</h4>
              <Replaced before={<LinkLine link={linkTo(before, id)} />} after={<LinkLine link={linkTo(after, id)} />} />
            </div>
          ))}
        </Changed>
      )}
    </>
  )
}

/** Words with what was removed and added marked, in words as well as in colour. */
export function MarkedWords({ parts }: { parts: readonly DiffPart[] }) {
  return parts.map((part, place) => {
    // The parts have no other name than their place, and never move.
    const key = `${place}`
    if (part.kind === 'same') return <span key={key}>{part.text}</span>
    return part.kind === 'removed' ? <Removed key={key}>{part.text}</Removed> : <Added key={key}>{part.text}</Added>
  })
}

function LinkLine({ link }: { link: IndicatorLink }) {
  const { t } = useTranslation('practices')
  const { mechanism, delayMonths, strength, source } = link
  const parts = [
    mechanism,
    delayMonths !== null && t('links.delayMonths', { count: delayMonths }),
    strength && t(`links.strengths.${strength}`),
    source,
  ].filter((part) => part)
  return parts.length === 0 ? t('notTold') : parts.join(' · ')
}

function Changed({ field, children }: { field: PracticeField; children: ReactNode }) {
  const { t } = useTranslation('practices')
  return (
    <section className="mb-6 border-t border-line pt-4">
      <h3 className="text-l">{t(`fields.${field}.label`)}</h3>
      {children}
    </section>
  )
}

function Replaced({ before, after }: { before: ReactNode; after: ReactNode }) {
  return (
    <p>
      <Removed>{before}</Removed> <Added>{after}</Added>
    </p>
  )
}

function Removed({ children }: { children: ReactNode }) {
  const { t } = useTranslation('practices')
  return (
    <del className="bg-rust-pale text-rust line-through">
      <span className="sr-only">{t('history.removed')} </span>
      {children}
    </del>
  )
}

function Added({ children }: { children: ReactNode }) {
  const { t } = useTranslation('practices')
  return (
    <ins className="bg-petrol-pale text-petrol underline">
      <span className="sr-only">{t('history.added')} </span>
      {children}
    </ins>
  )
}
