import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { DemoMark } from '~/ui/demo-mark'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { NeedChart } from './need-chart'
import type { MunicipalNeed } from './need-list'

type NeedStatementProps = MunicipalNeed & { code: string; name: string }

/** The number, what it means in a sentence, its line, and where all municipalities are. */
export function NeedStatement({ code, name, points, isDemo, source }: NeedStatementProps) {
  const { t } = useTranslation('socioeconomic')
  const language = useLanguage()
  const paths = usePaths()
  const newest = points.at(-1)
  if (newest === undefined) return null
  const difference = Math.round((newest.value - 100) * 10) / 10
  const percent = formatNumber(Math.abs(difference), language)
  return (
    <>
      <p>
        <strong>
          {t('onMunicipality.statement', { year: newest.year, value: formatNumber(newest.value, language) })}
        </strong>{' '}
        {isDemo && <DemoMark />}
      </p>
      <p className="mb-3">
        {t(`onMunicipality.${difference > 0 ? 'above' : difference < 0 ? 'below' : 'same'}`, { percent })}
      </p>
      <NeedChart points={points} municipality={name} isDemo={isDemo} />
      <p className="mt-3 text-s text-slate">{isDemo ? t('demoSource') : t('source', { source })}</p>
      <p className="mt-2">
        <Link to={paths.socioeconomicIndex({ kommune: code })} className="link">
          {t('onMunicipality.toList')}
        </Link>
      </p>
    </>
  )
}
