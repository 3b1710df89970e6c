import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { orNotFound } from '~/platform/refusal.server'
import { chosenCode } from '~/practices/chosen-code'
import { isOpen } from '~/practices/plans/plan'
import { PlanList } from '~/practices/plans/plan-list'
import { readPlans } from '~/practices/plans/read-plans.server'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const query = new URL(request.url).searchParams
  const code = chosenCode(actor, query)
  if (code === null) return redirect(pathsFor(request).myMunicipality())
  const municipality = orNotFound(municipalityByCode(code))
  const t = textsFor(request, 'planning')
  return {
    code,
    title: t('plans.title', { municipality: municipalityName(municipality, language) }),
    saved: query.get('besked') === 'gemt',
    ...(await readPlans(actor, code, language)),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ActionPlans() {
  const { t } = useTranslation('planning')
  const paths = usePaths()
  const { code, title, saved, plans, mayPlan } = useLoaderData<typeof loader>()
  const [open, done] = [plans.filter(isOpen), plans.filter((plan) => !isOpen(plan))]
  return (
    <>
      <PageHeading
        title={title}
        lead={t('plans.lead')}
        above={
          <Link to={paths.myMunicipality({ kommune: code })} className="link">
            {t('weak.back')}
          </Link>
        }
      />
      {saved && (
        <Notice tone="success" live>
          {t('plans.saved')}
        </Notice>
      )}
      {plans.length === 0 ? (
        <EmptyState title={t('plans.none')}>
          <p>{t('plans.noneHelp')}</p>
          <p className="mt-3">
            <ButtonLink to={paths.weakIndicators({ kommune: code })}>{t('plans.toWeak')}</ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <p className="mb-6 flex flex-wrap gap-x-6 gap-y-2">
          <Link to={paths.weakIndicators({ kommune: code })} className="link">
            {mayPlan ? t('plans.another') : t('plans.toWeak')}
          </Link>
          {open.length > 0 && (
            <Link to={paths.printedActionPlans({ kommune: code })} className="link">
              {t('plans.print')}
            </Link>
          )}
        </p>
      )}
      {open.length > 0 && (
        <section>
          <h2 className="text-xl">{t('plans.open')}</h2>
          <PlanList plans={open} code={code} mayPlan={mayPlan} />
        </section>
      )}
      {done.length > 0 && (
        <section className="mt-10">
          <h2 className="text-xl">{t('plans.done')}</h2>
          <PlanList plans={done} code={code} mayPlan={mayPlan} />
        </section>
      )}
    </>
  )
}
