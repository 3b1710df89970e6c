import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas, themes } from '~/catalogue/areas'
import { EmptyState } from '~/ui/empty-state'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { SectionLinks } from './section-links'
import type { ShownIndicator } from './shown-indicator'

type ListedIndicator = ShownIndicator & { practices: number }

/** Indicators by area and theme, each with its source and direction and how many practices aim at it. */
export function IndicatorList({ indicators }: { indicators: readonly ListedIndicator[] }) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  if (indicators.length === 0) return <EmptyState title={t('indicators.none')}>{t('indicators.noneHelp')}</EmptyState>
  const shown = areas.flatMap(({ id, name }) => {
    const own = indicators.filter(({ area }) => area === id)
    return own.length === 0 ? [] : [{ id, name: name[language], own }]
  })
  return (
    <>
      <SectionLinks
        label={t('sections.label')}
        sections={shown.map(({ id, name, own }) => ({ id, title: `${name} (${own.length})` }))}
      />
      {shown.map(({ id, name, own }) => (
        <section key={id} aria-labelledby={id} className="mt-10">
          <h2 id={id} className="text-xl">
            {name}
          </h2>
          <p className="text-s text-slate">{t('indicators.count', { count: own.length })}</p>
          {themes.map((theme) => (
            <ThemeIndicators
              key={theme.id}
              name={theme.name[language]}
              indicators={own.filter((indicator) => indicator.theme === theme.id)}
            />
          ))}
        </section>
      ))}
    </>
  )
}

function ThemeIndicators({ name, indicators }: { name: string; indicators: readonly ListedIndicator[] }) {
  const { t } = useTranslation(['profile', 'index'])
  const paths = usePaths()
  if (indicators.length === 0) return null
  return (
    <div className="mt-5 grid gap-x-8 border-t-2 border-ink pt-2 md:grid-cols-[14rem_1fr]">
      <h3 className="text-m">{name}</h3>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id} className="border-line pb-2 not-first:border-t not-first:pt-2">
            <Link to={paths.indicator(indicator.id)} className="link">
              {indicator.name}
            </Link>
            <span className="block text-s text-slate">
              {t(`index:direction.${indicator.direction}`)}
              {indicator.direction === 'neutral' && ` (${t('indicator.notScored')})`} ·{' '}
              {t(`source.${indicator.source}`)}
              {indicator.practices > 0 && <> · {t('indicators.practices', { count: indicator.practices })}</>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
