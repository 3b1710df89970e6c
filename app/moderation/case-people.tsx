import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { TextAuthor } from './moderated-text'
import type { PastDecision } from './shown-case'

/** Who wrote the text, and what was decided about what they wrote before. */
export function AuthorHistory({ authors, past }: { authors: readonly TextAuthor[]; past: readonly PastDecision[] }) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const paths = usePaths()
  if (authors.length === 0) return <p>{t('case.noAuthor')}</p>
  return (
    <>
      <p>{authors.map(({ name }) => name).join(', ')}</p>
      <h3 className="mt-3 font-semibold">{t('case.past')}</h3>
      {past.length === 0 ? (
        <p>{t('case.noPast')}</p>
      ) : (
        <ul className="list-disc pl-5">
          {past.map(({ id, outcome, createdAt, overturned }) => (
            <li key={id}>
              <Link to={paths.decision(id)} className="link">
                {t(`decided.${outcome}`)}
              </Link>
              , {formatDate(createdAt, language)}
              {overturned && ` (${t('case.overturned')})`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Which moderators have said that they have an interest, and which that they have none. */
export function InterestList({
  interests,
}: {
  interests: readonly { moderatorId: string; moderator: string; hasInterest: boolean; text: string }[]
}) {
  const { t } = useTranslation('moderation')
  if (interests.length === 0) return null
  return (
    <section className="mb-8">
      <h2 className="mb-3 text-xl">{t('take.declared')}</h2>
      <ul className="list-disc pl-5">
        {interests.map(({ moderatorId, moderator, hasInterest, text }) => (
          <li key={moderatorId}>
            {t(hasInterest ? 'take.hasInterest' : 'take.hasNone', { name: moderator })}
            {text && (
              <span lang="da" className="block text-s text-slate">
                {text}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
