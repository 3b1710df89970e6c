import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import { EffectSentence } from './effect-sentence'
import type { EffectLine } from './shown-effect'

/** On a practice's page: what happened to its indicators where it was taken up, in short sentences. */
export function EffectSection({ slug, lines }: { slug: string; lines: readonly EffectLine[] }) {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  const used = lines.some(({ adopters }) => adopters > 0)
  return (
    <section aria-labelledby="effekt-i-tal" className="mt-10 border-t border-line pt-6">
      <h2 id="effekt-i-tal" className="scroll-mt-4 text-xl">
        {t('effect.title')}
      </h2>
      {!used ? (
        <p className="mt-1 max-w-text">{t('effect.noneUsed')}</p>
      ) : (
        <>
          <ul className="mt-2 max-w-text space-y-4">
            {lines.map((line) => (
              <li key={line.indicator.id}>
                <EffectSentence line={line} />
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <Link to={paths.practiceEffect(slug)} className="link">
              {t('effect.more')}
            </Link>
          </p>
          <p className="mt-2 max-w-text text-s text-slate">
            {t('effect.reading.notProof')} {lines.length > 1 && t('effect.reading.chance')}
          </p>
        </>
      )}
    </section>
  )
}
