import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Button } from '~/ui/button'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'

/** The list of watched words; taking one off asks first. */
export function WatchedWordTable({
  words,
}: {
  words: readonly { id: string; word: string; kind: 'flag' | 'criticism'; addedAt: Date }[]
}) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const columns = [
    { key: 'word', title: t('words.word') },
    { key: 'kind', title: t('words.kind') },
    { key: 'added', title: t('words.addedAt') },
    { key: 'action', title: t('words.action') },
  ]
  return (
    <DataTable caption={t('words.table')} columns={columns} hideCaption>
      {words.map(({ id, word, kind, addedAt }) => (
        <tr key={id}>
          <Cell head>
            <span lang="da">{word}</span>
          </Cell>
          <Cell>{t(`words.kinds.${kind}`)}</Cell>
          <Cell>{formatDate(addedAt, language)}</Cell>
          <Cell>
            <details>
              <summary className="cursor-pointer text-petrol" aria-label={t('words.remove', { word })}>
                {t('words.confirm')}
              </summary>
              <Form method="post" className="mt-2">
                <Button danger small name="remove" value={id}>
                  {t('words.sure')}
                </Button>
              </Form>
            </details>
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
