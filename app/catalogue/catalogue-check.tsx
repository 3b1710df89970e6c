import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Cell, DataTable } from '~/ui/data-table'
import { Notice } from '~/ui/notice'
import type { CatalogueFinding } from './catalogue-columns'
import { catalogueSentence } from './catalogue-sentence'

/** What checking a catalogue file gave, as the page needs it. */
export type CatalogueCheck = {
  fileName: string
  /** The file's text, sent along so that confirming is about exactly what was checked; empty when it is refused. */
  text: string
  findings: CatalogueFinding[]
  findingCount: number
  changes: { added: string[]; changed: string[]; onlyInUse: string[]; unchanged: number } | null
}

/** What is wrong with a catalogue file, or what taking it into use would do, and the button that does it. */
export function CatalogueCheckResult({ check }: { check: CatalogueCheck }) {
  const { t } = useTranslation('catalogue')
  const { changes, findings, findingCount, fileName, text } = check
  return (
    <section className="my-8">
      {changes === null ? (
        <Notice tone="error" title={`${t('check.refusedTitle')}: ${fileName}`} live>
          {t('check.refused', { count: findingCount })}
        </Notice>
      ) : (
        <Notice tone={findingCount > 0 ? 'warning' : 'success'} title={`${t('check.fineTitle')}: ${fileName}`} live>
          {t('check.summary', {
            added: changes.added.length,
            changed: changes.changed.length,
            unchanged: changes.unchanged,
            onlyInUse: changes.onlyInUse.length,
          })}
        </Notice>
      )}
      {findings.length > 0 && <Findings findings={findings} count={findingCount} refused={changes === null} />}
      {changes && (
        <>
          <Ids title={t('check.added')} ids={changes.added} />
          <Ids title={t('check.changed')} ids={changes.changed} />
          <Ids title={t('check.onlyInUse')} ids={changes.onlyInUse} />
          {changes.added.length + changes.changed.length === 0 ? (
            <p>{t('check.nothing')}</p>
          ) : (
            <Form method="post" encType="multipart/form-data" className="mt-4">
              <input type="hidden" name="intent" value="import" />
              <input type="hidden" name="fileName" value={fileName} />
              <textarea name="text" defaultValue={text} readOnly hidden />
              <Button>{t('check.confirm')}</Button>
            </Form>
          )}
        </>
      )}
    </section>
  )
}

function Findings({
  findings,
  count,
  refused,
}: {
  findings: readonly CatalogueFinding[]
  count: number
  refused: boolean
}) {
  const { t } = useTranslation('catalogue')
  return (
    <div className="my-4">
      <DataTable
        caption={t(refused ? 'check.findings' : 'check.warnings')}
        columns={[
          { key: 'line', title: t('check.line'), numeric: true },
          { key: 'column', title: t('check.column') },
          { key: 'what', title: t('check.whatIsWrong') },
        ]}
      >
        {findings.map((finding) => (
          <tr key={`${finding.line} ${finding.column} ${finding.code}`}>
            <Cell numeric>{finding.line}</Cell>
            <Cell>{finding.column}</Cell>
            <Cell>{catalogueSentence(finding, t)}</Cell>
          </tr>
        ))}
      </DataTable>
      {count > findings.length && (
        <p className="mt-2 text-s text-slate">{t('check.shownOf', { shown: findings.length, count })}</p>
      )}
    </div>
  )
}

function Ids({ title, ids }: { title: string; ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <details className="my-2">
      <summary>
        {title}: {ids.length}
      </summary>
      <ul className="columns-1 pl-5 text-s sm:columns-2 lg:columns-3">
        {ids.map((id) => (
          <li key={id}>
            <code>{id}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
