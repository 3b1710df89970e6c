import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { MarkedWords } from '~/practices/text-comparison'
import { diffWords } from '~/practices/word-diff'
import { Markdown } from '~/ui/markdown'
import { useLanguage } from '~/ui/use-language'
import type { EarlierText, PostInContext } from './case-context'

/** The posts around the one a case is about, in their order. */
export function PostsAround({ posts }: { posts: readonly PostInContext[] }) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  return (
    <ol className="max-w-text">
      {posts.map((post) => {
        const name = post.author ?? t('case.somebody')
        const date = formatDateTime(post.createdAt, language)
        return (
          <li key={post.id} className={`mb-4 border-l-4 pl-3 ${post.isIt ? 'border-petrol' : 'border-line'}`}>
            {post.isIt && <strong className="block">{t('case.thisPost')}</strong>}
            <span className="text-s text-slate">
              {t('case.postBy', { number: post.number, name, date })}
              {post.hidden && ` · ${t('case.postHidden')}`}
            </span>
            {post.deleted ? (
              <p className="text-slate">{t('case.postDeleted')}</p>
            ) : (
              <div lang="da">
                <Markdown text={post.text} />
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** How the text has changed, newest change first: what was taken out and put in is marked. */
export function EarlierTexts({ now, earlier }: { now: string; earlier: readonly EarlierText[] }) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  if (earlier.length === 0) return <p>{t('case.noEarlier')}</p>
  return (
    <ol>
      {earlier.map(({ text, replacedAt }, place) => {
        const after = place === 0 ? now : (earlier[place - 1]?.text ?? '')
        return (
          <li key={String(replacedAt) + text.length} className="mb-4 max-w-text">
            <span className="text-s text-slate">
              {t('case.earlierText', { date: formatDateTime(replacedAt, language) })}
            </span>
            <p lang="da" className="whitespace-pre-line break-words">
              <MarkedWords parts={diffWords(text, after)} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}
