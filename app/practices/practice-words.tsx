import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Markdown } from '~/ui/markdown'
import type { PracticeText, WordField } from './practice-text'

/** One field under its own heading; where nothing was told it says so. */
export function EssentialWords({
  field,
  text,
  heading: Heading,
  under,
}: {
  field: WordField
  text: PracticeText
  heading: 'h2' | 'h3'
  under: 2 | 3
}) {
  const { t } = useTranslation('practices')
  return (
    <section className="mb-6">
      <Heading className="text-l">{t(`fields.${field}.label`)}</Heading>
      {text[field].trim() === '' ? (
        <p className="text-slate">{t('notTold')}</p>
      ) : (
        <Markdown text={text[field]} under={under} />
      )}
    </section>
  )
}

/** Several fields under one heading; those about which nothing was told are named together at its end. */
export function PracticeSection({
  id,
  title,
  fields,
  text,
  heading: Heading,
  children,
}: {
  id: string | null
  title: string
  fields: readonly WordField[]
  text: PracticeText
  heading: 'h2' | 'h3'
  children?: ReactNode
}) {
  const { t } = useTranslation('practices')
  const SubHeading = Heading === 'h2' ? 'h3' : 'h4'
  const told = fields.filter((field) => text[field].trim() !== '')
  const untold = fields.filter((field) => text[field].trim() === '')
  return (
    <section id={id ?? undefined} className="mt-8 scroll-mt-4 border-t border-line pt-4">
      <Heading className="text-l">{title}</Heading>
      {told.map((field) => (
        <div key={field} className="mt-4">
          {fields.length > 1 && <SubHeading className="text-m font-semibold">{t(`fields.${field}.label`)}</SubHeading>}
          <Markdown text={text[field]} under={3} />
        </div>
      ))}
      {children}
      {untold.length > 0 && (
        <p className="mt-3 text-s text-slate">
          {fields.length > 1
            ? t('page.notTold', { fields: untold.map((field) => t(`fields.${field}.label`)).join(' · ') })
            : t('notTold')}
        </p>
      )}
    </section>
  )
}
