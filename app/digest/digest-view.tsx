import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pathInLanguage } from '~/i18n/language'
import { useLanguage } from '~/ui/use-language'
import type { DigestSection } from './digest-sections'

/** A digest as it would stand in the mail. */
export function DigestView({ name, sections }: { name: string; sections: readonly DigestSection[] }) {
  const { t } = useTranslation('notifications')
  const language = useLanguage()
  return (
    <div className="max-w-text border-t border-line pt-6">
      <p className="mb-6">{t('digest.mailIntro', { name })}</p>
      {sections.map(({ part, lines, more }) => (
        <section key={part} className="mb-6">
          <h2 className="mb-2 text-l">{t(`digest.sections.${part}`)}</h2>
          <ul className="list-disc space-y-2 pl-5">
            {lines.map(({ text, path }) => (
              <li key={text + path} className="break-words">
                <Link className="link" to={pathInLanguage(path, language)}>
                  {text}
                </Link>
              </li>
            ))}
            {more > 0 && <li>{t('digest.more', { count: more })}</li>}
          </ul>
        </section>
      ))}
    </div>
  )
}
