import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { postAddress } from '~/dialogue/post-address'
import { formatDate } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { MarkedText } from './marked-text'
import type { Result } from './result'

/** What was found of one kind, best first. */
export function ResultList({ results }: { results: readonly Result[] }) {
  return (
    <ul className="list-none p-0">
      {results.map((result) => (
        <li key={result.hit.id} className="border-t border-line py-3">
          <ResultItem result={result} />
        </li>
      ))}
    </ul>
  )
}

function ResultItem({ result }: { result: Result }) {
  const paths = usePaths()
  const language = useLanguage()
  const { t } = useTranslation('search')
  switch (result.kind) {
    case 'municipality': {
      const municipality = municipalityByCode(result.hit.id)
      return (
        <Heading to={paths.municipality(result.hit.id)}>
          {municipality && municipalityName(municipality, language)}
        </Heading>
      )
    }
    case 'indicator':
      return (
        <>
          <Heading to={paths.indicator(result.hit.id)}>
            {language === 'en' ? result.said.nameEn : <MarkedText text={result.said.title} />}
          </Heading>
          <About result={result} />
          <Words text={result.said.passage} />
        </>
      )
    case 'practice':
      return (
        <>
          {result.said.label && (
            <p className="text-s font-semibold text-slate" lang="da">
              {result.said.label}
            </p>
          )}
          <Heading to={paths.practice(result.said.slug)}>
            <MarkedText text={result.said.title} />
          </Heading>
          <About result={result} />
          <Words text={result.said.passage} />
        </>
      )
    case 'thread':
      return (
        <>
          <Heading to={postAddress(paths, result.hit.id, result.said.number)}>
            <MarkedText text={result.said.title} />
          </Heading>
          <About result={result}>
            {t('posts', { count: result.said.posts })} ·{' '}
            {t('lastPost', { date: formatDate(result.said.lastPostAt, language) })}
          </About>
          <Words text={result.said.passage} />
        </>
      )
  }
}

function Heading({ to, children }: { to: string; children: ReactNode }) {
  return (
    <h3 className="text-l">
      <Link to={to} className="link">
        {children}
      </Link>
    </h3>
  )
}

function Words({ text }: { text: string }) {
  return (
    <p className="max-w-text">
      <MarkedText text={text} />
    </p>
  )
}

function About({ result: { hit, kind }, children }: { result: Result; children?: ReactNode }) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const municipality = hit.municipalityCode === null ? null : municipalityByCode(hit.municipalityCode)
  const area = hit.area === null ? null : areaById(hit.area)
  const parts = [
    municipality && municipalityName(municipality, language),
    area?.name[language],
    hit.effectDirection && t('card.effect', { direction: t(`effectDirections.${hit.effectDirection}`) }),
    kind === 'practice' &&
      (hit.evidence === null || hit.evidence === 'not-rated'
        ? `${t('fields.evidence.label')}: ${t('evidence.not-rated')}`
        : t('evidence.short', { letter: hit.evidence })),
  ].filter((part) => part)
  if (parts.length === 0 && !children) return null
  return (
    <p className="text-s text-slate">
      {parts.join(' · ')}
      {parts.length > 0 && children && ' · '}
      {children}
    </p>
  )
}
