import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from './button'
import { PageHeading } from './page-heading'
import { usePaths } from './use-paths'

const kinds: Record<number, 'notFound' | 'forbidden' | 'tooLarge'> = {
  403: 'forbidden',
  404: 'notFound',
  411: 'tooLarge',
  413: 'tooLarge',
}

/** What one sees when a page could not be made: what happened, and ways on. */
export function ProblemPage() {
  const { t } = useTranslation('ui')
  const paths = usePaths()
  const error = useRouteError()
  const kind = (isRouteErrorResponse(error) ? kinds[error.status] : undefined) ?? 'broken'
  return (
    <>
      <PageHeading title={t(`problems.${kind}Title`)} lead={t(`problems.${kind}`)} />
      <p className="flex flex-wrap gap-3">
        <ButtonLink to={paths.home()}>{t('problems.toFront')}</ButtonLink>
        <ButtonLink to={paths.ranking()} quiet>
          {t('problems.toRanking')}
        </ButtonLink>
      </p>
    </>
  )
}
