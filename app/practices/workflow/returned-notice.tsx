import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { fieldId } from '../practice-field'
import type { ReturnedWith } from './submission'
import { templateFields } from './template-fields'

/** For a practice's writers: what the validator wrote who sent it back. Each field's name leads to the field. */
export function ReturnedNotice({ slug, returned }: { slug: string; returned: Shown }) {
  const { t } = useTranslation('workflow')
  const { t: practices } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const comments = templateFields.flatMap((field) => {
    const text = returned.comments[field]
    return text === undefined ? [] : [{ field, text }]
  })
  return (
    <Notice tone="warning" title={t('returned.title', { date: formatDate(returned.returnedAt, language) })}>
      <p>{t('returned.lead')}</p>
      {returned.comment && (
        <blockquote lang="da" className="my-2 whitespace-pre-line border-l-4 border-ink pl-3">
          {returned.comment}
        </blockquote>
      )}
      {comments.length > 0 && (
        <dl>
          {comments.map(({ field, text }) => (
            <div key={field} className="mt-2">
              <dt>
                <Link to={`${paths.editPractice(slug)}#${fieldId(field)}`} className="link">
                  {practices(`fields.${field}.label`)}
                </Link>
              </dt>
              <dd lang="da" className="whitespace-pre-line">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Notice>
  )
}

type Shown = Omit<ReturnedWith, 'returnedAt'> & { returnedAt: Date | string }
