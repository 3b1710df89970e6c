import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PageSection } from '~/index/page-section'
import { SectionLinks } from '~/index/section-links'
import type { ShownIndicator } from '~/index/shown-indicator'
import { ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'
import { PlanList } from './plans/plan-list'
import { type Part, wordOfPart } from './recommendation/recommendation'
import { RecommendedList } from './recommendation/recommended-list'
import { PartnerList } from './sparring/partner-list'
import type { WeakIndicatorInEdition } from './weak-indicator'
import { WeakWhy } from './weak-why'
import type { WhatIf } from './what-if'

type WeakIndicatorPageProps = WeakIndicatorInEdition & {
  code: string
  indicator: ShownIndicator
  allowed: { plan: boolean; describe: boolean; speak: boolean; write: boolean }
  /** The part the practices are sorted by. */
  by: Part | null
  whatIf: WhatIf | null
}

const sectionIds = ['why', 'practices', 'plan', 'sparring', 'ask'] as const

/** All a municipality needs to act on one indicator, from why it is weak to the plan and whom to talk with. */
export function WeakIndicatorPage(props: WeakIndicatorPageProps) {
  const { t } = useTranslation(['planning', 'profile'])
  const paths = usePaths()
  const { code, indicator, allowed, by, recommended, own, plans, willing, others, askableCount, isWeak, figure } = props
  const planTo = (practiceId?: string) =>
    paths.newActionPlan({ kommune: code, indikator: indicator.id, praksis: practiceId })
  const section = (id: (typeof sectionIds)[number]) => ({ id: `afsnit-${id}`, title: t(`weak.sections.${id}`) })
  return (
    <>
      {!isWeak && figure !== null && figure.value !== null && <Notice>{t('weak.notWeak')}</Notice>}
      <SectionLinks
        label={t('profile:sections.label')}
        sections={[...sectionIds.map(section), { id: 'samtaler', title: t('weak.sections.threads') }]}
      />
      <PageSection {...section('why')}>
        <WeakWhy {...props} />
        <p className="mt-2 text-s">
          <Link to={paths.indicator(indicator.id, { kommune: code })} className="link">
            {t('weak.publicPage')}
          </Link>
        </p>
      </PageSection>
      <PageSection {...section('practices')} lead={t('weak.practicesLead')}>
        <RecommendedList
          recommended={recommended}
          by={by}
          sortedHref={(part) =>
            `${paths.weakIndicator(indicator.id, { kommune: code, sorter: part && wordOfPart(part) })}#afsnit-practices`
          }
          planHref={allowed.plan ? planTo : null}
        />
        {own.map(({ slug, title }) => (
          <p key={slug} className="mt-3">
            {t('weak.own')}{' '}
            <Link to={paths.practice(slug)} className="link" lang="da">
              {title}
            </Link>
          </p>
        ))}
        {allowed.describe && (
          <p className="mt-3">
            <Link to={paths.newPractice({ indikator: indicator.id })} className="link">
              {t('weak.describe')}
            </Link>
          </p>
        )}
      </PageSection>
      <PageSection {...section('plan')}>
        <PlanList plans={plans} code={code} mayPlan={allowed.plan} named={false} />
        {allowed.plan && (
          <p className="mt-3">
            {plans.length === 0 ? (
              <ButtonLink to={planTo()}>{t('plans.newFor')}</ButtonLink>
            ) : (
              <Link to={planTo()} className="link">
                {t('plans.another')}
              </Link>
            )}
          </p>
        )}
        {!allowed.plan && plans.length === 0 && <p>{t('plans.hubNone')}</p>}
      </PageSection>
      <PageSection {...section('sparring')} lead={t('sparring.lead')}>
        {willing.length === 0 ? (
          <p>{t('sparring.willingNone')}</p>
        ) : (
          <PartnerList
            title={t('sparring.willing')}
            partners={willing}
            indicator={indicator}
            mayWrite={allowed.write}
          />
        )}
        {willing.length > 0 && allowed.write && <p className="text-s text-slate">{t('sparring.privacy')}</p>}
        {others.length > 0 && (
          <PartnerList title={t('sparring.others')} partners={others} indicator={indicator} mayWrite={false} />
        )}
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
          {allowed.speak && (
            <Link
              to={paths.newHelpNotice({ kommune: code, slags: 'wanted', indikator: indicator.id })}
              className="link"
            >
              {t('sparring.wantHelp')}
            </Link>
          )}
          <Link to={paths.helpNotices({ indikator: indicator.id })} className="link">
            {t('sparring.toList')}
          </Link>
        </p>
      </PageSection>
      <PageSection {...section('ask')}>
        {askableCount === 0 ? (
          <p>{t('weak.askNobody')}</p>
        ) : (
          <>
            <p className="max-w-text">{t('weak.askLead', { count: askableCount })}</p>
            {allowed.write && (
              <p className="mt-2">
                <Link to={paths.newThread({ indikator: indicator.id, sporg: 'ja' })} className="link">
                  {t('weak.ask')}
                </Link>
              </p>
            )}
          </>
        )}
      </PageSection>
    </>
  )
}
