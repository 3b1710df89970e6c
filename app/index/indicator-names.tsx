import { Link } from '@remix-run/react'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { NamedIndicator } from './edition-result'

/** A list of indicators that opens on demand, each with the way to its page; one that has left the catalogue is an id. */
export function IndicatorNames({ title, indicators }: { title: string; indicators: readonly NamedIndicator[] }) {
  const language = useLanguage()
  const paths = usePaths()
  return (
    <details>
      <summary className="cursor-pointer py-1 text-petrol">
        {title} ({formatNumber(indicators.length, language)})
      </summary>
      <ul className="list-disc pl-6">
        {indicators.map(({ id, name }) => (
          <li key={id}>
            {name ? (
              <Link className="link" to={paths.indicator(id)}>
                {name[language]}
              </Link>
            ) : (
              id
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
