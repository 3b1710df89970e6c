import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { PlaceStatement } from '~/index/place-statement'
import { valueDecimals } from '~/index/value-decimals'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Partner } from './partners'

type PartnerListProps = {
  title: string
  partners: readonly Partner[]
  indicator: { id: string; unit: string }
  /** May the reader write to those who are willing? */
  mayWrite: boolean
}

const namesShown = 3

/** Municipalities that do well where one is weak, and why each would be a good one to talk with. */
export function PartnerList({ title, partners, indicator, mayWrite }: PartnerListProps) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const paths = usePaths()
  const given = (names: readonly string[]) => {
    const shown = names.slice(0, namesShown).join(', ')
    const more = names.length - namesShown
    return t('sparring.canGive', {
      count: names.length,
      names: more > 0 ? t('sparring.andMore', { names: shown, count: more }) : shown,
    })
  }
  return (
    <section className="mt-4">
      <h3 className="text-m">{title}</h3>
      <ul>
        {partners.map(({ municipalityCode, value, place, likeness, offer, canGive }) => {
          const municipality = municipalityByCode(municipalityCode)
          const name = municipality ? municipalityName(municipality, language) : municipalityCode
          return (
            <li key={municipalityCode} className="max-w-text border-t border-line py-3">
              <Link to={paths.municipality(municipalityCode)} className="link font-semibold">
                {name}
              </Link>{' '}
              <span className="text-s">
                {value !== null && (
                  <strong className="tabular-nums">
                    {formatNumber(value, language, valueDecimals(value, indicator.unit))}
                  </strong>
                )}{' '}
                · <PlaceStatement place={place} />
              </span>
              <span className="block text-s text-slate">{t(`sparring.likeness.${likeness ?? 'unknown'}`)}</span>
              {canGive.length > 0 && <span className="block text-s">{given(canGive)}</span>}
              {offer && (
                <p className="mt-1 whitespace-pre-line" lang="da">
                  {offer.text}
                </p>
              )}
              {offer && mayWrite && (
                <Link to={paths.newThread({ til: municipalityCode, indikator: indicator.id })} className="link">
                  {t('sparring.writeTo', { municipality: name })}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
