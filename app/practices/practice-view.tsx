import { useTranslation } from 'react-i18next'
import { PrintButton } from '~/index/print-button'
import { SectionLinks } from '~/index/section-links'
import { Notice } from '~/ui/notice'
import { ExampleLabel } from './example-label'
import type { IndicatorChoice } from './indicator-choice'
import { LadderView } from './ladder-view'
import { PracticeFacts } from './practice-facts'
import { type PracticeText, type WordField, wordFields } from './practice-text'
import { EssentialWords, PracticeSection } from './practice-words'
import type { ShownPractice } from './shown-practice'

/** Longer than this (characters), a practice gets a list of its parts. */
const LONG = 1_500

const before: readonly WordField[] = ['problem', 'targetGroup', 'content']
const after: readonly WordField[] = ['notWorking', 'coreElements']

/** A practice as its readers see it, the essence first. `level` is that of its title: 1 on its own page, 2 inside another. */
export function PracticeView({
  practice,
  text,
  indicators,
  level,
  more = [],
}: {
  practice: ShownPractice
  text: PracticeText
  /** Those the text aims at, named in the page's language. */
  indicators: readonly IndicatorChoice[]
  level: 1 | 2
  /** What follows on the page, for the list of its parts. */
  more?: readonly { id: string; title: string }[]
}) {
  const { t } = useTranslation('practices')
  const Title = level === 1 ? 'h1' : 'h2'
  const Heading = level === 1 ? 'h2' : 'h3'
  const under = level === 1 ? 2 : 3
  const parts = [
    { id: 'effekt', title: t('fields.effect.label'), fields: ['effect'] },
    { id: 'gentag', title: t('sections.repeat'), fields: ['steps', 'implementation', 'anchoring'] },
    { id: 'paa-tvaers', title: t('sections.across'), fields: ['sectors', 'whoMayStart', 'familyPart', 'partners'] },
    { id: 'mere', title: t('page.further'), fields: ['citizensVoice', 'economy', 'sources'] },
  ] satisfies { id: string; title: string; fields: WordField[] }[]
  const isLong = wordFields.reduce((sum, field) => sum + text[field].length, 0) > LONG
  return (
    <article>
      {practice.label && <ExampleLabel label={practice.label} />}
      <Title className="text-xl sm:text-2xl" lang={text.title ? 'da' : undefined}>
        {text.title || t('untitled')}
      </Title>
      {text.model && (
        <p className="mt-1 text-m text-slate" lang="da">
          {text.model}
        </p>
      )}
      {practice.label && (
        <Notice title={t('page.exampleTitle')}>
          {practice.constructed ? t('page.exampleConstructed') : t('page.exampleDocumented')}
        </Notice>
      )}
      {level === 1 && isLong && (
        <SectionLinks
          label={t('page.contents')}
          sections={[{ id: 'essens', title: t('page.essence') }, ...parts, ...more]}
        />
      )}
      {level === 1 && <PrintButton />}
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <div>
          <section id={level === 1 ? 'essens' : undefined} aria-label={t('page.essence')}>
            {before.map((field) => (
              <EssentialWords key={field} field={field} text={text} heading={Heading} under={under} />
            ))}
            <Effect practice={practice} text={text} heading={Heading} />
            {after.map((field) => (
              <EssentialWords key={field} field={field} text={text} heading={Heading} under={under} />
            ))}
          </section>
          {parts.map(({ id, title, fields }) => (
            <PracticeSection
              key={id}
              id={level === 1 ? id : null}
              title={title}
              fields={fields}
              text={text}
              heading={Heading}
            >
              {id === 'paa-tvaers' && <LadderView step={text.ladderStep} />}
            </PracticeSection>
          ))}
        </div>
        <PracticeFacts practice={practice} text={text} indicators={indicators} heading={Heading} />
      </div>
    </article>
  )
}

/** Which way it points, and apart from that how well it is known. */
function Effect({
  practice,
  text,
  heading: Heading,
}: {
  practice: ShownPractice
  text: PracticeText
  heading: 'h2' | 'h3'
}) {
  const { t } = useTranslation('practices')
  return (
    <section className="mb-6">
      <Heading className="text-l">{t('fields.effectDirection.label')}</Heading>
      <p className="font-semibold">{t(`effectDirections.${text.effectDirection}`)}</p>
      <p className="text-s text-slate">
        {t('fields.evidence.label')}:{' '}
        {practice.evidence === null
          ? t('evidence.not-rated')
          : `${t(`evidence.${practice.evidence}`)}, ${practice.label === null ? t('evidence.byRaters') : t('evidence.editorial')}`}
      </p>
    </section>
  )
}
