import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { formatDate } from '~/i18n/format'
import { type MunicipalityCode, municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { HelpNotice } from './help-notice'

type HelpNoticeListProps = {
  title: string
  none: string
  notices: readonly HelpNotice[]
  indicatorNames: Readonly<Record<string, string>>
  /** Those whose notices are the reader's own. */
  own: readonly MunicipalityCode[]
  mayWriteTo: boolean
}

/** Notices of one kind, newest first: who, about what, in their own words, and the way to write to them. */
export function HelpNoticeList({ title, none, notices, indicatorNames, own, mayWriteTo }: HelpNoticeListProps) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const paths = usePaths()
  return (
    <section className="mt-8">
      <h2 className="text-l">{title}</h2>
      {notices.length === 0 && <p className="mt-2">{none}</p>}
      <ul>
        {notices.map(({ id, municipalityCode, area, indicatorId, text, createdAt }) => {
          const municipality = municipalityByCode(municipalityCode)
          const name = municipality ? municipalityName(municipality, language) : municipalityCode
          const isOwn = own.includes(municipalityCode)
          return (
            <li key={id} className="max-w-text border-t border-line py-3">
              <h3 className="text-m">
                <Link to={paths.helpNotice(id)} className="link">
                  {name}
                </Link>
                {isOwn && <span className="font-normal text-slate"> · {t('help.own')}</span>}
              </h3>
              <p className="text-s text-slate">
                {areaById(area)?.name[language]} ·{' '}
                {indicatorId === null ? t('help.wholeArea') : (indicatorNames[indicatorId] ?? indicatorId)} ·{' '}
                {t('help.since', { date: formatDate(createdAt, language) })}
              </p>
              <p className="whitespace-pre-line" lang="da">
                {text}
              </p>
              {!isOwn && mayWriteTo && (
                <Link to={paths.newThread({ til: municipalityCode, indikator: indicatorId })} className="link text-s">
                  {t('help.writeTo', { municipality: name })}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
