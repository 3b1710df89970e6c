import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { LetterTable } from './letter-table'
import { LettersForm } from './letters-form'
import { dimensions, type Letters, lettersBetween } from './profile'
import type { RatingRefusal } from './typed-rating'

type Given = { letters: Letters; reason: string }

/** Two ratings that differ, side by side, and the form with which a third settles them. */
export function DisputedProfile({
  disputed: {
    ratings: [first, second],
    mayResolve,
  },
  refused,
}: {
  disputed: { ratings: readonly [Given, Given]; mayResolve: boolean }
  refused: RatingRefusal | undefined
}) {
  const { t } = useTranslation('workflow')
  const among = Object.fromEntries(
    dimensions.map((dimension) => [dimension, lettersBetween(first.letters[dimension], second.letters[dimension])]),
  ) as Record<(typeof dimensions)[number], ReturnType<typeof lettersBetween>>
  return (
    <section className="mb-8">
      <h2 className="mb-3 text-xl">{t('assign.resolveTitle')}</h2>
      <LetterTable ratings={[first.letters, second.letters]} settled={null} resolved={false} />
      {[
        { title: t('profile.reasonFirst'), reason: first.reason },
        { title: t('profile.reasonSecond'), reason: second.reason },
      ].map(({ title, reason }) => (
        <div key={title} className="mt-4 max-w-text">
          <h3 className="text-m font-semibold">{title}</h3>
          <p lang="da" className="whitespace-pre-line">
            {reason}
          </p>
        </div>
      ))}
      {mayResolve ? (
        <>
          <p className="my-4 max-w-text">{t('assign.resolveLead')}</p>
          <LettersForm intent="resolve" button={t('assign.resolve')} among={among} refused={refused} />
        </>
      ) : (
        <Notice>{t('assign.notYours')}</Notice>
      )}
    </section>
  )
}
