import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { PageSection } from '~/index/page-section'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { ButtonLink } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Thanks } from './thanks'

/** Who has said thanks for a practice, and the way to say it. Nothing at all where there is neither. */
export function ThanksSection({
  slug,
  thanks,
  mayThank,
  mayReport,
}: {
  slug: string
  thanks: readonly Thanks[]
  mayThank: boolean
  mayReport: boolean
}) {
  const { t } = useTranslation('thanks')
  const paths = usePaths()
  if (thanks.length === 0 && !mayThank) return null
  return (
    <PageSection id="tak" title={t('section.title')}>
      <p className="mb-4 mt-1 max-w-text">
        {thanks.length === 0 ? t('section.none') : t('section.count', { count: thanks.length })}
      </p>
      <ThanksList
        thanks={thanks}
        beside={({ id }) =>
          mayReport && (
            <Link to={paths.report('thanks', id)} className="link">
              {t('section.report')}
            </Link>
          )
        }
      />
      {mayThank && (
        <p className="mt-4">
          <ButtonLink to={paths.thankPractice(slug)} quiet>
            {t('section.thank')}
          </ButtonLink>
        </p>
      )}
    </PageSection>
  )
}

/** Thanks, each with its municipality and day. */
export function ThanksList<One extends Thanks>({
  thanks,
  beside,
}: {
  thanks: readonly One[]
  beside: (one: One) => React.ReactNode
}) {
  const language = useLanguage()
  const { t } = useTranslation('thanks')
  if (thanks.length === 0) return null
  return (
    <ul className="max-w-text space-y-5">
      {thanks.map((one) => {
        const municipality = municipalityByCode(one.municipalityCode)
        return (
          <li key={one.id} className="border-l-4 border-petrol-pale pl-4">
            <blockquote lang="da" className="whitespace-pre-line break-words">
              {one.text}
            </blockquote>
            <p className="mt-1 flex flex-wrap gap-x-4 text-s text-slate">
              <span>
                {t('section.from', {
                  municipality: municipality ? municipalityName(municipality, language) : one.municipalityCode,
                  date: formatDate(one.createdAt, language),
                })}
              </span>
              {beside(one)}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
