import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from './button'
import { PageHeading } from './page-heading'
import { usePaths } from './use-paths'

const kinds: Record<number, 'notFound' | 'forbidden' | 'tooLarge' | 'tooMany'> = {
  403: 'forbidden',
  404: 'notFound',
  411: 'tooLarge',
  413: 'tooLarge',
  429: 'tooMany',
}

/** What one sees when a page could not be made: what happened, and ways on. */
export function ProblemPage() {
  const { t } = useTranslation('ui')
  const paths = usePaths()
  const error = useRouteError()
  const { pathname, search } = useLocation()
  const kind = (isRouteErrorResponse(error) ? kinds[error.status] : undefined) ?? 'broken'
  const count = isRouteErrorResponse(error) && kind === 'tooMany' ? secondsIn(error.data) : 0
  return (
    <>
      <PageHeading title={t(`problems.${kind}Title`)} lead={t(`problems.${kind}`, { count })} />
      <p className="flex flex-wrap gap-3">
        {kind === 'tooMany' && (
          <a href={`${pathname}${search}`} className="link self-center">
            {t('problems.tryAgain')}
          </a>
        )}
        <ButtonLink to={paths.home()}>{t('problems.toFront')}</ButtonLink>
        <ButtonLink to={paths.ranking()} quiet>
          {t('problems.toRanking')}
        </ButtonLink>
      </p>
    </>
  )
}

/** How long to wait, as whoever refused has told. */
function secondsIn(told: unknown): number {
  const { seconds } = (told ?? {}) as { seconds?: unknown }
  return typeof seconds === 'number' ? seconds : 60
}
