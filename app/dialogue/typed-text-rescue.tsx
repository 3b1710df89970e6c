import { Form, isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { ProblemPage } from '~/ui/problem-page'
import { usePaths } from '~/ui/use-paths'

/** Everything a form sent, as it was sent. */
export type SentFields = [name: string, value: string][]

type Sent = { fields?: SentFields; field?: string }

/** What one sees when the log-in ended while one was writing: the text, a way to log in beside it, and to send it again. */
export function TypedTextRescue() {
  const error = useRouteError()
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const { pathname, search } = useLocation()
  const sent = isRouteErrorResponse(error) && error.status === 401 ? (error.data as Sent) : {}
  const { fields, field = 'text' } = sent
  if (!fields) return <ProblemPage />
  const text = fields.find(([name]) => name === field)?.[1] ?? ''
  const others = fields.filter(([name]) => name !== field && name !== 'intent')
  return (
    <>
      <PageHeading title={t('rescue.title')} />
      <Notice tone="warning" live>
        <p>{t('rescue.what')}</p>
        <p className="mt-2">
          <a href={paths.logIn()} target="_blank" rel="noreferrer" className="link">
            {t('rescue.logIn')}
          </a>
        </p>
      </Notice>
      <Form method="post" action={pathname + search} reloadDocument>
        {others.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <TextArea name={field} label={t('write.text')} defaultValue={text} rows={12} lang="da" />
        <Button name="intent" value="send">
          {t('rescue.again')}
        </Button>
      </Form>
    </>
  )
}
