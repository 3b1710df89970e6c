import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '../choice-group'
import { type EvidenceStrength, evidenceStrengths } from '../practice-text'
import { type Dimension, dimensions } from './profile'

/** The four letters to choose; `among` narrows a part's letters, and one with a single letter is told, not asked. */
export function LettersFields({
  chosen,
  among,
  missing,
}: {
  chosen: Partial<Record<Dimension, string>>
  among?: Readonly<Record<Dimension, readonly EvidenceStrength[]>>
  /** The parts that nothing was chosen for. */
  missing: readonly string[]
}) {
  const { t } = useTranslation('workflow')
  return (
    <>
      {dimensions.map((dimension) => {
        const letters = among?.[dimension] ?? evidenceStrengths
        const [only] = letters
        const legend = t(`profile.dimensions.${dimension}`)
        if (only && letters.length === 1) {
          return (
            <div key={dimension} className="mb-5">
              <p className="font-semibold">{legend}</p>
              <p>{t('assign.agreedOn', { letter: only })}</p>
              <input type="hidden" name={dimension} value={only} />
            </div>
          )
        }
        return (
          <ChoiceGroup
            key={dimension}
            name={dimension}
            legend={legend}
            hint={t(`profile.meanings.${dimension}`)}
            choices={letters.map((value) => ({ value, label: t(`profile.letterMeanings.${value}`) }))}
            chosen={letters.find((letter) => letter === chosen[dimension]) ?? null}
            {...(missing.includes(dimension) ? { errors: [t('profileProblems.all-letters')] } : {})}
          />
        )
      })}
    </>
  )
}
