import { useTranslation } from 'react-i18next'
import { Markdown } from '~/ui/markdown'
import { Notice } from '~/ui/notice'
import { ExampleLabel } from './example-label'
import type { IndicatorChoice } from './indicator-choice'
import { PracticeFacts } from './practice-facts'
import type { PracticeText, WordField } from './practice-text'
import type { ShownPractice } from './shown-practice'

const sections: readonly WordField[] = [
  'problem',
  'targetGroup',
  'content',
  'notWorking',
  'effect',
  'coreElements',
  'implementation',
  'anchoring',
  'partners',
  'citizensVoice',
  'economy',
  'sources',
]

/** A practice as its readers see it. `level` is that of its title: 1 on its own page, 2 inside another. */
export function PracticeView({
  practice,
  text,
  indicators,
  level,
}: {
  practice: ShownPractice
  text: PracticeText
  /** Those the text aims at, named in the page's language. */
  indicators: readonly IndicatorChoice[]
  level: 1 | 2
}) {
  const { t } = useTranslation('practices')
  const Title = level === 1 ? 'h1' : 'h2'
  const Heading = level === 1 ? 'h2' : 'h3'
  return (
    <article>
      {practice.label && <ExampleLabel label={practice.label} />}
      <Title className="text-xl sm:text-2xl" lang={text.title ? 'da' : undefined}>
        {text.title || t('untitled')}
      </Title>
      {practice.label && (
        <Notice title={t('page.exampleTitle')}>
          {practice.constructed ? t('page.exampleConstructed') : t('page.exampleDocumented')}
        </Notice>
      )}
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          {sections.map((field) => (
            <section key={field} className="mb-6">
              <Heading className="text-l">{t(`fields.${field}.label`)}</Heading>
              {text[field].trim() === '' ? (
                <p className="text-slate">{t('notTold')}</p>
              ) : (
                <Markdown text={text[field]} under={level === 1 ? 2 : 3} />
              )}
            </section>
          ))}
        </div>
        <PracticeFacts practice={practice} text={text} indicators={indicators} heading={Heading} />
      </div>
    </article>
  )
}
