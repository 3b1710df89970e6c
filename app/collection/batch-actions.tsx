import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { BatchDeed } from './upload-form'

type Edition = { slug: string; title: { da: string; en: string } }

/** What may be done to a batch now; each leads to a question first. */
export function BatchActions({ id, may }: { id: string; may: Record<BatchDeed, boolean> }) {
  const { t } = useTranslation('collection')
  const paths = usePaths()
  if (!may.publish && !may.discard && !may.withdraw) return null
  return (
    <p className="my-6 flex flex-wrap gap-3">
      {may.publish && (
        <ButtonLink to={paths.importBatch(id, { handling: 'offentliggoer' })}>{t('batch.publish')}</ButtonLink>
      )}
      {may.discard && (
        <ButtonLink to={paths.importBatch(id, { handling: 'kasser' })} quiet>
          {t('batch.discard')}
        </ButtonLink>
      )}
      {may.withdraw && (
        <ButtonLink to={paths.importBatch(id, { handling: 'traek-tilbage' })} danger>
          {t('batch.withdraw')}
        </ButtonLink>
      )}
    </p>
  )
}

/** The question before a deed: what will happen, yes, or back. */
export function BatchQuestion({
  id,
  deed,
  observationCount,
  editions,
  reasonErrors,
}: {
  id: string
  deed: BatchDeed
  observationCount: number
  editions: readonly Edition[]
  reasonErrors: string[] | undefined
}) {
  const { t } = useTranslation('collection')
  const language = useLanguage()
  const titles = editions.map(({ title }) => title[language]).join(', ')
  if (deed === 'publish') {
    return (
      <Question id={id} deed={deed} title={t('batch.publishTitle')} yes={t('batch.publishYes')}>
        <p>{t('batch.publishText', { count: observationCount })}</p>
      </Question>
    )
  }
  if (deed === 'discard') {
    return (
      <Question id={id} deed={deed} title={t('batch.discardTitle')} yes={t('batch.discardYes')}>
        <p>{t('batch.discardText')}</p>
      </Question>
    )
  }
  return (
    <Question id={id} deed={deed} title={t('batch.withdrawTitle')} yes={t('batch.withdrawYes')}>
      <p>{t('batch.withdrawText')}</p>
      {editions.length > 0 && (
        <p className="mt-2">{t('batch.withdrawEditions', { count: editions.length, editions: titles })}</p>
      )}
      <div className="mt-4">
        <TextArea
          name="reason"
          label={t('batch.whyWithdraw')}
          rows={3}
          maxLength={1000}
          required
          errors={reasonErrors}
        />
      </div>
    </Question>
  )
}

function Question({
  id,
  deed,
  title,
  yes,
  children,
}: {
  id: string
  deed: BatchDeed
  title: string
  yes: string
  children: ReactNode
}) {
  const { t } = useTranslation('collection')
  const paths = usePaths()
  return (
    <Form method="post" className="my-6 border-l-4 border-petrol bg-petrol-pale px-5 py-4">
      <h2 className="text-l">{title}</h2>
      <div className="mt-2 max-w-text">{children}</div>
      <input type="hidden" name="intent" value={deed} />
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <Button danger={deed !== 'publish'}>{yes}</Button>
        <Link className="link" to={paths.importBatch(id)}>
          {t('batch.never')}
        </Link>
      </p>
    </Form>
  )
}
