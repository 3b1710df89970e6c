import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { usePaths } from '~/ui/use-paths'
import { mentionOf } from './mentions'

/** What the server answers about names. */
export type NameAnswer = { names: { name: string; place: string }[] }

/** How one calls upon somebody: the names to write, and, with JavaScript, a search that writes them. */
export function MentionHelper({
  threadId,
  callable,
  field,
}: {
  threadId: string | null
  /** Mentions ready to be written: those who have written in the thread. */
  callable: readonly string[]
  field: RefObject<HTMLTextAreaElement | null>
}) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const [wanted, setWanted] = useState('')
  const [found, setFound] = useState<NameAnswer['names'] | null>(null)
  // Without a script there is nothing to search with.
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])

  async function look() {
    const answer = await fetch(paths.mentionable({ q: wanted, traad: threadId }))
    const read = answer.ok && answer.headers.get('content-type')?.includes('json')
    setFound(read ? ((await answer.json()) as NameAnswer).names : [])
  }

  function insert(name: string) {
    const area = field.current
    if (!area) return
    const mention = `${mentionOf(name)} `
    area.setRangeText(mention, area.selectionStart, area.selectionEnd, 'end')
    area.dispatchEvent(new Event('input', { bubbles: true }))
    area.focus()
  }

  return (
    <details className="mb-5 max-w-text">
      <summary className="text-petrol">{t('mention.open')}</summary>
      <div className="mt-2 border-l-3 border-line pl-4">
        <p>{t('mention.how')}</p>
        {callable.length > 0 && (
          <p className="mt-1">
            {t('mention.here')} <span lang="da">{callable.join(' · ')}</span>
          </p>
        )}
        {/* Its own search, not part of what is sent: hence no name, and Enter looks instead of sending. */}
        <div className="mt-3 flex flex-wrap items-end gap-3" hidden={!isLive}>
          <label className="min-w-0 flex-1">
            <span className="block font-semibold">{t('mention.search')}</span>
            <input
              type="search"
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                void look()
              }}
              className="w-full border-2 border-slate bg-white px-3 py-1"
            />
          </label>
          <Button type="button" quiet small onClick={() => void look()}>
            {t('mention.find')}
          </Button>
        </div>
        <div aria-live="polite" className="mt-2">
          {found?.length === 0 && <p>{t('mention.nobody')}</p>}
          {found && found.length > 0 && (
            <ul className="space-y-1">
              {found.map(({ name, place }) => (
                <li key={name}>
                  <button type="button" className="link" onClick={() => insert(name)}>
                    {t('mention.insert', { name })}
                  </button>{' '}
                  <span className="text-slate">{place}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </details>
  )
}
