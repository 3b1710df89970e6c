import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { ExampleLabel } from '../example-label'
import { parts } from './recommendation'
import type { ShortRecommended } from './recommended'
import { useReasonTexts } from './use-reason-texts'

/** A recommended practice in two lines: what it is called and who wrote it, and why it stands here. */
export function RecommendedLine({ practice }: { practice: ShortRecommended }) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const paths = usePaths()
  const textsOf = useReasonTexts()
  const { slug, title, label, municipalityCode, reasons } = practice
  const municipality = municipalityCode === null ? null : municipalityByCode(municipalityCode)
  const texts = textsOf(reasons)
  return (
    <li className="border-t border-line py-2">
      {label && <ExampleLabel label={label} />}
      <span className="block">
        <Link to={paths.practice(slug)} className="link font-semibold" lang="da">
          {title}
        </Link>
        {municipality && <span className="text-slate"> · {municipalityName(municipality, language)}</span>}
      </span>
      <span className="block text-s text-slate">
        <span className="sr-only">{t('weak.why')} </span>
        {parts.map((part) => texts[part]).join(' · ')}
      </span>
    </li>
  )
}
