import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { usePaths } from '~/ui/use-paths'
import type { ShownCorrection } from './correction-table'

/** The question before a correction is taken back: what becomes of the figure, and of the objection it answered. */
export function TakeBackQuestion({ slug, correction }: { slug: string; correction: ShownCorrection }) {
  const { t } = useTranslation('process')
  const paths = usePaths()
  const { municipality, indicator } = correction
  return (
    <Form method="post" className="my-6 border-l-4 border-petrol bg-petrol-pale px-5 py-4">
      <h2 className="text-l">{t('correction.takeBackTitle', { municipality, indicator })}</h2>
      <p className="mt-2 max-w-text">{t('correction.takeBackText')}</p>
      {correction.appliedAt !== null && <p className="mt-2 max-w-text">{t('correction.takeBackUsed')}</p>}
      {correction.objectionId !== null && <p className="mt-2 max-w-text">{t('correction.takeBackObjection')}</p>}
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <Button danger>{t('correction.takeBackYes')}</Button>
        <Link className="link" to={paths.editionCorrections(slug)}>
          {t('correction.takeBackNo')}
        </Link>
      </p>
    </Form>
  )
}
