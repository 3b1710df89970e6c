import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import type { Edition } from './edition'
import { EditionFacts, type MethodBatch, MethodSources } from './method-sources'
import { MethodSteps } from './method-steps'
import type { MethodSummary } from './method-summary'
import { MethodTree } from './method-tree'
import { RecomputeYourself } from './recompute-yourself'
import { useEditionQuery } from './use-edition-query'

export type MethodDescriptionProps = {
  edition: Pick<
    Edition,
    'slug' | 'isDemo' | 'publishedAt' | 'computedAt' | 'methodSha256' | 'contentHash' | 'draws' | 'seed'
  >
  title: string
  summary: MethodSummary
  /** Of every indicator mentioned, by id. */
  names: Readonly<Record<string, string>>
  batches: readonly MethodBatch[]
  /** What the engine remarked, in English. */
  notes: readonly string[]
}

/** How an edition was made, from the plain words to the fingerprints. */
export function MethodDescription({ edition, title, summary, names, batches, notes }: MethodDescriptionProps) {
  const { t } = useTranslation('ranking')
  const parts: [string, string, ReactNode][] = [
    ['kort', t('method.shortTitle'), <InShort key="kort" indicators={summary.indicators.all} />],
    ['hvorfor', t('method.whyTitle'), <Why key="hvorfor" />],
    ['trin', t('method.stepsTitle'), <MethodSteps key="trin" summary={summary} />],
    [
      'trae',
      t('method.treeTitle'),
      <div key="trae">
        <p className="mb-3 mt-2 max-w-text">{t('method.treeLead')}</p>
        <MethodTree tree={summary.tree} names={names} />
      </div>,
    ],
    ['udenfor', t('method.outsideTitle'), <Outside key="udenfor" summary={summary} names={names} notes={notes} />],
    ['tal', t('method.sourcesTitle'), <MethodSources key="tal" batches={batches} />],
    [
      'genberegn',
      t('method.recomputeTitle'),
      <RecomputeYourself
        key="genberegn"
        slug={edition.slug}
        isDemo={edition.isDemo}
        draws={summary.uncertainty?.draws ?? null}
        sampling={summary.uncertainty?.sampling === true}
        seed={summary.uncertainty?.seed ?? null}
      />,
    ],
    [
      'kendetegn',
      t('method.factsTitle'),
      <EditionFacts key="kendetegn" edition={edition} title={title} methodId={summary.id} />,
    ],
  ]
  return (
    <div className="gap-12 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <nav aria-label={t('method.onThisPage')} className="mb-8 border-y border-line py-3 lg:border-none lg:py-0">
        <ul className="grid gap-2 text-s sm:max-lg:grid-cols-2 lg:sticky lg:top-6">
          {parts.map(([id, heading]) => (
            <li key={id}>
              <a href={`#${id}`} className="link">
                {heading}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {parts.map(([id, heading, content]) => (
          <section key={id} aria-labelledby={id} className="mb-12">
            <h2 id={id} className="scroll-mt-4 text-l sm:text-xl">
              {heading}
            </h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  )
}

function InShort({ indicators }: { indicators: number }) {
  const { t } = useTranslation('ranking')
  return (
    <ol className="mt-3 grid max-w-text list-decimal gap-2 pl-6">
      <li>{t('method.short1', { indicators })}</li>
      <li>{t('method.short2')}</li>
      <li>{t('method.short3')}</li>
      <li>{t('method.short4')}</li>
    </ol>
  )
}

function Why() {
  const { t } = useTranslation('ranking')
  return (
    <div className="mt-3 grid gap-6 md:grid-cols-3">
      {([1, 2, 3] as const).map((number) => (
        <div key={number} className="border-t-3 border-petrol pt-2">
          <h3 className="text-m">{t(`method.why${number}Title`)}</h3>
          <p>{t(`method.why${number}`)}</p>
        </div>
      ))}
    </div>
  )
}

function Outside({ summary, names, notes }: Pick<MethodDescriptionProps, 'summary' | 'names' | 'notes'>) {
  const { t } = useTranslation('ranking')
  return (
    <>
      <h3 className="mt-3 text-m">{t('method.contextTitle')}</h3>
      <p className="max-w-text">{t('method.contextText')}</p>
      <IndicatorLinks ids={summary.context} names={names} />
      <h3 className="mt-6 text-m">{t('method.leftOutTitle')}</h3>
      <p className="max-w-text">{summary.leftOut.length === 0 ? t('method.leftOutNone') : t('method.leftOutText')}</p>
      <IndicatorLinks ids={summary.leftOut} names={names} />
      {notes.length > 0 && (
        <>
          <h3 className="mt-6 text-m">{t('method.notesTitle')}</h3>
          <ul lang="en" className="list-disc pl-6 text-s">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function IndicatorLinks({ ids, names }: { ids: readonly string[]; names: MethodDescriptionProps['names'] }) {
  const paths = usePaths()
  const edition = useEditionQuery()
  return (
    <ul className="mt-2 gap-x-8 text-s sm:columns-2">
      {ids.map((id) => (
        <li key={id} className="break-inside-avoid py-0.5">
          <Link to={paths.indicator(id, edition)} discover="none" className="link">
            {names[id] ?? id}
          </Link>
        </li>
      ))}
    </ul>
  )
}
