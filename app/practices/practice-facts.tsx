import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { formatDate } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { IndicatorChoice } from './indicator-choice'
import type { PracticeText } from './practice-text'
import type { ShownPractice } from './shown-practice'

/** The short facts beside a practice's text. What was not told says so. */
export function PracticeFacts({
  practice,
  text,
  indicators,
  heading: Heading,
}: {
  practice: ShownPractice
  text: PracticeText
  indicators: readonly IndicatorChoice[]
  heading: 'h2' | 'h3'
}) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const area = text.area === null ? null : areaById(text.area)
  const danish = (words: string) => (words.trim() === '' ? null : <span lang="da">{words}</span>)
  return (
    <aside className="h-fit border-t-4 border-petrol bg-mist p-4 print:mt-6 print:border print:bg-white">
      <Heading className="text-l">{t('page.facts')}</Heading>
      <dl>
        <Fact name={t('page.municipality')}>
          <Place practice={practice} />
        </Fact>
        <Fact name={t('fields.area.label')}>{area?.name[language]}</Fact>
        <Fact name={t('page.aimsAt')}>
          {indicators.length > 0 && (
            <ul className="list-disc pl-5">
              {indicators.map(({ id, name }) => (
                <li key={id}>
                  <Link to={paths.indicator(id)} className="link">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('fields.status.label')}>{text.status && t(`statuses.${text.status}`)}</Fact>
        <Fact name={t('fields.inUseSince.label')}>{danish(text.inUseSince)}</Fact>
        <Fact name={t('fields.model.label')}>{danish(text.model)}</Fact>
        <Fact name={t('fields.ladderStep.label')}>{text.ladderStep && t(`ladderSteps.${text.ladderStep}`)}</Fact>
        <Fact name={t('fields.law.label')}>{danish(text.law)}</Fact>
        <Fact name={t('page.contact')}>
          {danish(text.contactFunction)}
          {text.contactEmail && (
            <a className="link block break-all" href={`mailto:${text.contactEmail}`}>
              {text.contactEmail}
            </a>
          )}
        </Fact>
        {practice.revision && (
          <Fact name={t('page.revision')}>
            {t('page.revisionOf', {
              number: practice.revision.number,
              date: formatDate(practice.revision.publishedAt, language),
            })}
          </Fact>
        )}
      </dl>
    </aside>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation('practices')
  const told = Array.isArray(children) ? children.some(Boolean) : Boolean(children)
  return (
    <>
      <dt className="mt-3 text-s text-slate">{name}</dt>
      <dd>{told ? children : <span className="text-slate">{t('notTold')}</span>}</dd>
    </>
  )
}

function Place({ practice }: { practice: ShownPractice }) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const municipality = practice.municipalityCode === null ? null : municipalityByCode(practice.municipalityCode)
  if (municipality) {
    return (
      <Link to={paths.municipality(municipality.code)} className="link">
        {municipalityName(municipality, language)}
      </Link>
    )
  }
  return <>{practice.exampleOf ? t('card.exampleOf', { place: practice.exampleOf }) : t('card.noMunicipality')}</>
}
