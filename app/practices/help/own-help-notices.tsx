import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { HelpNotice } from './help-notice'

type OwnHelpNoticesProps = {
  code: string
  notices: readonly Pick<HelpNotice, 'id' | 'kind' | 'area' | 'indicatorId'>[]
  indicatorNames: Readonly<Record<string, string>>
  mayWrite: boolean
}

/** What a municipality itself wants and offers, and the way to everybody's list. */
export function OwnHelpNotices({ code, notices, indicatorNames, mayWrite }: OwnHelpNoticesProps) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      {notices.length === 0 && <p>{t('help.ownNone')}</p>}
      <ul>
        {notices.map(({ id, kind, area, indicatorId }) => (
          <li key={id} className="border-t border-line py-2">
            <Link to={paths.helpNotice(id)} className="link">
              {t(`help.kinds.${kind}`)}:{' '}
              {indicatorId === null ? areaById(area)?.name[language] : indicatorNames[indicatorId]}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <Link to={paths.helpNotices()} className="link">
          {t('sparring.toList')}
        </Link>
        {mayWrite && (
          <Link to={paths.newHelpNotice({ kommune: code, slags: 'offered' })} className="link">
            {t('sparring.offerHelp')}
          </Link>
        )}
      </p>
    </>
  )
}
