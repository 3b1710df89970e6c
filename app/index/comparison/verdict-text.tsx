import { useTranslation } from 'react-i18next'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { type Placed, placeVerdict } from './compare-places'

/** Who is best of the compared, and from whom they can't be told apart, in words. */
export function VerdictText({ placed, isContext = false }: { placed: readonly Placed[]; isContext?: boolean }) {
  const { t } = useTranslation('comparison')
  const nameOf = useMunicipalityName()
  if (isContext) return <span className="text-slate">{t('verdict.context')}</span>
  const verdict = placeVerdict(placed)
  if (verdict === null) return <span className="text-slate">{t('verdict.none')}</span>
  const names = verdict.best.map(nameOf).join(', ')
  const others = verdict.indistinct.map(nameOf).join(', ')
  if (verdict.alone) return <strong>{t('verdict.alone', { names })}</strong>
  return <>{others === '' ? t('verdict.tie', { names }) : t('verdict.together', { names, others })}</>
}
