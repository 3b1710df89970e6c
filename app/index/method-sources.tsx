import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import type { Edition } from './edition'

export type MethodBatch = {
  id: string
  fileName: string
  fileHash: string
  sourceNote: string | null
  publishedAt: string | null
  withdrawn: boolean
}

/** The imports an edition was computed from, each with the fingerprint of its file. */
export function MethodSources({ batches }: { batches: readonly MethodBatch[] }) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const columns = [
    { key: 'source', title: t('method.source') },
    { key: 'file', title: t('method.file') },
    { key: 'published', title: t('method.importedAt') },
    { key: 'hash', title: t('method.fingerprint') },
  ]
  return (
    <>
      <p className="mb-3 mt-2 max-w-text">{t('method.sourcesText')}</p>
      <DataTable caption={t('method.sourcesTitle')} columns={columns} hideCaption>
        {batches.map((batch) => (
          <tr key={batch.id}>
            <Cell head>{batch.sourceNote ?? '–'}</Cell>
            <Cell>
              {batch.fileName}
              {batch.withdrawn && ` (${t('method.withdrawn')})`}
            </Cell>
            <Cell>{batch.publishedAt === null ? '–' : formatDate(batch.publishedAt, language)}</Cell>
            <Cell>
              <Fingerprint>{batch.fileHash}</Fingerprint>
            </Cell>
          </tr>
        ))}
      </DataTable>
    </>
  )
}

type EditionFactsProps = {
  edition: Pick<Edition, 'publishedAt' | 'computedAt' | 'methodSha256' | 'contentHash' | 'draws' | 'seed'>
  title: string
  methodId: string
}

/** What identifies an edition: dates, method, seed and fingerprints. */
export function EditionFacts({ edition, title, methodId }: EditionFactsProps) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const { publishedAt, computedAt, methodSha256, contentHash, draws, seed } = edition
  const facts: [string, React.ReactNode][] = [
    [t('method.factEdition'), title],
    [t('method.factPublished'), publishedAt === null ? '–' : formatDate(publishedAt, language)],
    [t('method.factComputed'), formatDate(computedAt, language)],
    [t('method.factMethod'), methodId],
    [t('method.factDraws'), formatNumber(draws, language)],
    [t('method.factSeed'), String(seed)],
    [t('method.factMethodHash'), <Fingerprint key="method">{methodSha256}</Fingerprint>],
    [
      `${t('method.factContentHash')} (${t('method.factContentHashHow')})`,
      <Fingerprint key="content">{contentHash}</Fingerprint>,
    ],
  ]
  return (
    <dl className="mt-2 grid gap-x-6 gap-y-1 text-s sm:grid-cols-[minmax(12rem,1fr)_3fr]">
      {facts.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="font-semibold">{term}</dt>
          <dd className="mb-2 min-w-0 sm:mb-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Fingerprint({ children }: { children: string }) {
  return <code className="break-all text-s">{children}</code>
}
