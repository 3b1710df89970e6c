import { Form, Link, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'
import type { Edition } from './edition'
import type { EditionDeed } from './edition-form'

/** Whether everybody sees the edition, and what may be done to it now. */
export function EditionDeeds({ slug, state, asked }: Pick<Edition, 'slug' | 'state'> & { asked: EditionDeed | null }) {
  const { t } = useTranslation('index')
  const paths = usePaths()
  if (state === 'published') {
    return (
      <Notice tone="success" title={t('result.isPublic')}>
        <p>{t('result.isPublicText')}</p>
        <p className="mt-2">
          <Link className="link" to={paths.ranking({ udgave: slug })}>
            {t('result.seePublic')}
          </Link>
        </p>
      </Notice>
    )
  }
  if (asked) return <DeedQuestion slug={slug} deed={asked} />
  return (
    <>
      <Notice title={t('result.draft')}>{t('result.draftText')}</Notice>
      <p className="my-6 flex flex-wrap gap-3">
        <ButtonLink to={paths.edition(slug, { handling: 'offentliggoer' })}>{t('result.publish')}</ButtonLink>
        <ButtonLink to={paths.edition(slug, { handling: 'kasser' })} danger>
          {t('result.discard')}
        </ButtonLink>
      </p>
    </>
  )
}

/** The question before a deed: what will happen, yes, or back. */
function DeedQuestion({ slug, deed }: { slug: string; deed: EditionDeed }) {
  const { t } = useTranslation('index')
  const paths = usePaths()
  const isSending = useNavigation().state === 'submitting'
  return (
    <Form method="post" className="my-6 border-l-4 border-petrol bg-petrol-pale px-5 py-4">
      <h2 className="text-l">{t(`result.${deed}Title`)}</h2>
      <p className="mt-2 max-w-text">{t(`result.${deed}Text`)}</p>
      <input type="hidden" name="intent" value={deed} />
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <Button danger={deed === 'discard'} disabled={isSending}>
          {t(`result.${deed}Yes`)}
        </Button>
        <Link className="link" to={paths.edition(slug)}>
          {t('result.no')}
        </Link>
      </p>
    </Form>
  )
}
