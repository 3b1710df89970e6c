import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { fieldId } from './practice-fields'
import type { PublishingGap } from './publishing-gaps'

/** What is missing before a text can be published; each line leads to its field, on the page at `editing` or on this one. */
export function GapList({ gaps, editing }: { gaps: readonly PublishingGap[]; editing?: string }) {
  const { t } = useTranslation('practices')
  return (
    <ul className="list-disc pl-5">
      {gaps.map(({ field, problem }) => {
        const sentence = t(`problems.${problem}`, { field: t(`fields.${field}.label`) })
        const anchor = `#${fieldId(field)}`
        return (
          <li key={field + problem}>
            {editing ? (
              <Link to={editing + anchor} className="link">
                {sentence}
              </Link>
            ) : (
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
