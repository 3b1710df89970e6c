import { useTranslation } from 'react-i18next'
import { type LadderStep, ladderSteps } from './practice-text'

/** The ladder of interventions with the practice's step marked, in words as well; nothing where the step was not told. */
export function LadderView({ step }: { step: LadderStep | null }) {
  const { t } = useTranslation('practices')
  if (step === null) return null
  return (
    <div className="mt-4">
      <p className="font-semibold">{t('fields.ladderStep.label')}</p>
      <ol className="mt-1 max-w-text border-l-2 border-line">
        {ladderSteps.map((one, place) => (
          <li
            key={one}
            aria-current={one === step ? 'step' : undefined}
            className={
              one === step
                ? '-ml-0.5 border-l-4 border-petrol bg-petrol-pale px-3 py-1 font-semibold'
                : 'px-3 py-1 text-slate'
            }
          >
            {place + 1}. {t(`ladderSteps.${one}`)}
            {one === step && <span className="font-normal"> ({t('page.thisStep')})</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}
