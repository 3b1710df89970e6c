import { useTranslation } from 'react-i18next'
import type { RefusedStep } from './refused-step'

/** The sentences of a refused form, by field. */
export function useStepErrors(refused: Pick<RefusedStep, 'errors'> | undefined): Record<string, string[]> {
  const { t } = useTranslation('process')
  return Object.fromEntries(
    Object.entries(refused?.errors ?? {}).map(([field, codes]) => [
      field,
      // Only what has a sentence is a code of ours.
      codes.map((code) => t(`errors.${code as 'required'}`)),
    ]),
  )
}
