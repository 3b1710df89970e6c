import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { useLanguage } from '~/ui/use-language'
import type { TextComparison } from './compare-texts'
import type { PracticeField, PracticeText } from './practice-text'

type Version = Pick<PracticeText, 'area' | 'effectDirection' | 'status'>

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
  const nameOf = (id: string) => indicatorNames[id] ?? id
  return (
    <>
      {words.map(({ field, parts }) => (
        <Changed key={field} field={field}>
          <p lang="da" className="max-w-text whitespace-pre-line">
            {parts.map((part, place) => {
              // The parts have no other name than their place, and never move.
              const key = `${place}`
              if (part.kind === 'same') return <span key={key}>{part.text}</span>
              return part.kind === 'removed' ? (
                <Removed key={key}>{part.text}</Removed>
              ) : (
                <Added key={key}>{part.text}</Added>
              )
            })}
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
    </>
  )
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

function Replaced({ before, after }: { before: string; after: string }) {
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
