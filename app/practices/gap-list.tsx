import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { fieldId } from './practice-field'
import type { PublishingGap } from './publishing-gaps'

/**
 * What is missing before a text can be published; each line leads to its field, on the page at `editing` or on this one,
 * and nowhere when `plain`.
 */
export function GapList({
  gaps,
  editing,
  plain,
}: {
  gaps: readonly PublishingGap[]
  editing?: string
  plain?: boolean
}) {
  const { t } = useTranslation('practices')
  return (
    <ul className="list-disc pl-5">
      {gaps.map(({ field, problem }) => {
        const sentence = t(`problems.${problem}`, { field: t(`fields.${field}.label`) })
        const anchor = `#${fieldId(field)}`
        return (
          <li key={field + problem}>
            {plain && sentence}
            {!plain && editing && (
              <Link to={editing + anchor} className="link">
                {sentence}
              </Link>
            )}
            {!plain && !editing && (
              <a href={anchor} className="link">
                {sentence}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
