import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AreaId } from '~/catalogue/areas'
import type { IndicatorChoice } from './indicator-choice'
import { fieldId, PracticeField } from './practice-field'
import type { PracticeField as Field, PracticeText } from './practice-text'
import type { FieldErrors } from './save-answer'

/** The whole template: first the six fields that publish, then the rest, each with the reason why it is asked for. */
export function PracticeFields(writing: {
  text: PracticeText
  indicators: readonly IndicatorChoice[]
  errors: FieldErrors
}) {
  const { t } = useTranslation('practices')
  const [area, setArea] = useState<AreaId | null>(writing.text.area)
  const [chosen, setChosen] = useState<readonly string[]>(writing.text.indicatorIds)
  const choosing = { area, onArea: setArea, chosen, onChoose: setChosen }
  const field = (name: Field, rows?: number) => (
    <PracticeField key={name} field={name} {...writing} {...choosing} {...(rows ? { rows } : {})} />
  )
  return (
    <>
      <Section title={t('sections.needed')} lead={t('sections.neededLead')}>
        {field('title')}
        {field('problem')}
        {field('targetGroup', 3)}
        {field('content', 10)}
        {field('area')}
        {field('indicatorIds')}
        {field('notWorking')}
      </Section>
      <Section title={t('sections.more')} lead={t('sections.moreLead')}>
        <Part title={t('sections.effect')} lead={t('sections.effectLead')}>
          {field('effect')}
          {field('effectDirection')}
          <p className="font-semibold">{t('fields.evidence.label')}</p>
          <p className="max-w-text text-s text-slate">{t('fields.evidence.why')}</p>
          <p className="mb-5">{t('write.evidenceFixed')}</p>
        </Part>
        <Part id={fieldId('links')} title={t('fields.links.label')} lead={t('fields.links.why')}>
          {field('links')}
        </Part>
        <Part title={t('sections.repeat')}>
          {field('coreElements')}
          {field('model')}
          {field('steps')}
          {field('implementation')}
          {field('anchoring', 4)}
          {field('inUseSince')}
          {field('status')}
          {field('law')}
        </Part>
        <Part title={t('sections.across')} lead={t('sections.acrossLead')}>
          {field('sectors')}
          {field('whoMayStart', 3)}
          {field('familyPart', 4)}
          {field('ladderStep')}
          {field('partners', 3)}
        </Part>
        <Part title={t('sections.contact')}>
          {field('contactFunction')}
          {field('contactEmail')}
          {field('sources', 4)}
        </Part>
        <Part title={t('sections.optional')}>
          {field('citizensVoice', 4)}
          {field('economy', 3)}
        </Part>
      </Section>
    </>
  )
}

function Section({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section className="mb-8 border-t-2 border-ink pt-6">
      <h2 className="mb-3 text-xl">{title}</h2>
      <p className="mb-5 max-w-text">{lead}</p>
      {children}
    </section>
  )
}

function Part({ id, title, lead, children }: { id?: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section id={id} className="mb-8 border-t border-line pt-4">
      <h3 className="mb-2 text-l">{title}</h3>
      {lead && <p className="mb-4 max-w-text text-slate">{lead}</p>}
      {children}
    </section>
  )
}
