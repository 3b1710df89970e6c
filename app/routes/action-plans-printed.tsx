import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { formatDate } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { PrintButton } from '~/index/print-button'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { orNotFound } from '~/platform/refusal.server'
import { chosenCode } from '~/practices/chosen-code'
import { isOpen } from '~/practices/plans/plan'
import { PrintedPlans } from '~/practices/plans/printed-plans'
import { readPlans } from '~/practices/plans/read-plans.server'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const code = chosenCode(actor, new URL(request.url).searchParams)
  if (code === null) return redirect(pathsFor(request).myMunicipality())
  const municipality = municipalityName(orNotFound(municipalityByCode(code)), language)
  const t = textsFor(request, 'planning')
  const { plans, edition } = await readPlans(actor, code, language)
  return {
    code,
    title: t('plans.printTitle', { municipality }),
    lead: t('plans.printLead', {
      edition: edition?.title[language] ?? '',
      date: formatDate(new Date(), language),
    }),
    plans: plans.filter(isOpen),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PrintedActionPlans() {
  const { t } = useTranslation('planning')
  const paths = usePaths()
  const { code, title, lead, plans } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="mb-4 flex flex-wrap gap-x-6 gap-y-2 text-s print:hidden">
        <Link to={paths.actionPlans({ kommune: code })} className="link">
          {t('plans.back')}
        </Link>
        <PrintButton label={t('plans.printNow')} />
        <span className="text-slate">{t('plans.printOnly')}</span>
      </div>
      <PageHeading title={title} lead={lead} />
      {plans.length === 0 ? (
        <p>{t('plans.printNone')}</p>
      ) : (
        <>
          <p className="mb-6 max-w-text text-s">
            <strong>{t('plans.printHow')}.</strong> {t('plans.printHowText')}
          </p>
          <PrintedPlans plans={plans} />
        </>
      )}
    </>
  )
}
