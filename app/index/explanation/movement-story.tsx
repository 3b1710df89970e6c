import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import type { Place } from '../edition'
import { movementBetween } from '../movement'
import { PlaceStatement } from '../place-statement'
import { useGroupName } from '../use-group-name'
import { PartTable } from './part-table'
import { ReasonList, ReasonTables } from './reason-list'
import { type ShownMovement, strongestReasons } from './shown-movement'
import { useContribution } from './use-contribution'

type MovementStoryProps = {
  movement: ShownMovement
  /** The municipality's own page, or the one for everybody. */
  voice: 'own' | 'public'
  /** The places in the whole index then and now; null where there is none. */
  places: { before: Place | null; after: Place | null }
  now: string
  code: string
}

const reasonsShown = 3

/** Why the municipality moved since the edition before: in a sentence, as parts that add up, and indicator by indicator. */
export function MovementStory({ movement, voice, places, now, code }: MovementStoryProps) {
  const { t } = useTranslation('movement')
  const language = useLanguage()
  const { explanation } = movement
  const before = movement.before.title[language]
  if (explanation === null) return <p>{t('notComputed', { edition: before })}</p>
  if (explanation.kind === 'no-comparison') return <NoComparison movement={movement} voice={voice} now={now} />
  const { reasons } = explanation
  const isClear = movementBetween(places.before, places.after)?.clear === true
  const strongest = strongestReasons(reasons ?? [], reasonsShown)
  return (
    <>
      <p className="max-w-text text-m">
        <Sentence explanation={explanation} voice={voice} />
      </p>
      {!isClear && explanation.before.rank !== explanation.after.rank && (
        <p className="mt-2 max-w-text">{t('unclear')}</p>
      )}
      <p className="mt-2 text-s">
        {before}: <PlaceStatement place={places.before} />
        <br />
        {now}: <PlaceStatement place={places.after} />
      </p>
      <div className="mt-4 max-w-[48rem]">
        <PartTable explanation={explanation} voice={voice} caption={t('caption', { before, now })} />
      </div>
      {reasons !== null && (
        <>
          <div className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-2">
            <ReasonList title={t('up')} none={t('upNone')} reasons={strongest.up} code={code} />
            <ReasonList title={t('down')} none={t('downNone')} reasons={strongest.down} code={code} />
          </div>
          {reasons.length > 0 && <ReasonTables reasons={reasons} captions={{ before, now }} code={code} />}
        </>
      )}
      {reasons === null && <Notice>{t('noReasons')}</Notice>}
      <details className="mt-4">
        <summary className="text-petrol">{t('how')}</summary>
        <p className="mt-2 max-w-text text-s">{t('howText')}</p>
      </details>
    </>
  )
}

type Told = Extract<NonNullable<ShownMovement['explanation']>, { kind: 'explained' }>

/** "Jeres placering gik fra 41 til 36. Egne tal: 7 pladser frem. Andres tal: 3 pladser tilbage." */
function Sentence({ explanation, voice }: { explanation: Told; voice: 'own' | 'public' }) {
  const { t } = useTranslation('movement')
  const { inWords } = useContribution()
  const ranks = { before: explanation.before.rank, after: explanation.after.rank }
  const parts = explanation.parts.map(({ kind, places }) => `${t(`parts.${voice}.${kind}`)}: ${inWords(places)}.`)
  return (
    <>
      <strong>{t(ranks.before === ranks.after ? `stayed.${voice}` : `moved.${voice}`, ranks)}</strong> {parts.join(' ')}
    </>
  )
}

function NoComparison({ movement, voice, now }: Pick<MovementStoryProps, 'movement' | 'voice' | 'now'>) {
  const { t } = useTranslation('movement')
  const language = useLanguage()
  const nameOf = useGroupName()
  const { explanation } = movement
  if (explanation?.kind !== 'no-comparison') return null
  const sides = [
    { edition: movement.before.title[language], stood: explanation.before, lacking: explanation.lackingBefore },
    { edition: now, stood: explanation.after, lacking: explanation.lackingAfter },
  ].filter(({ stood }) => stood === null)
  return (
    <div className="max-w-text">
      <p>{t(`noComparison.${voice}`)}</p>
      <ul className="mt-2 list-disc pl-5">
        {sides.map(({ edition, lacking }) => (
          <li key={edition}>
            {lacking.length > 0
              ? t('noComparison.lacking', { edition, groups: lacking.map(nameOf).join(', ') })
              : t('noComparison.none', { edition })}
          </li>
        ))}
      </ul>
    </div>
  )
}
