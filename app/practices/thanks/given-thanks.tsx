import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import type { Thanks } from './thanks'

/** Thanks that one's own municipality has given, and the way to take them back. */
export function GivenThanks({ thanks }: { thanks: Thanks }) {
  const { t } = useTranslation('thanks')
  const language = useLanguage()
  const { municipalityCode, text, createdAt, hidden } = thanks
  const municipality = municipalityByCode(municipalityCode)
  const name = municipality ? municipalityName(municipality, language) : municipalityCode
  return (
    <section className="mb-10 border-t border-line pt-6">
      <h2 className="text-l">{t('page.given', { municipality: name })}</h2>
      {hidden && <Notice tone="warning">{t('page.hidden')}</Notice>}
      <blockquote lang="da" className="my-3 max-w-text whitespace-pre-line break-words border-l-4 border-line pl-4">
        {text}
      </blockquote>
      <p className="text-s text-slate">{t('page.givenOn', { date: formatDate(createdAt, language) })}</p>
      {!hidden && (
        <details className="mt-4">
          <summary className="link cursor-pointer">{t('page.withdraw')}</summary>
          <Form method="post" className="mt-3">
            <input type="hidden" name="intent" value="withdraw" />
            <input type="hidden" name="municipalityCode" value={municipalityCode} />
            <p className="mb-3 max-w-text">{t('page.withdrawLead')}</p>
            <Button danger small>
              {t('page.withdrawYes')}
            </Button>
          </Form>
        </details>
      )}
    </section>
  )
}
