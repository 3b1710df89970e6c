import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '~/accounts/policy'
import { requireActor } from '~/accounts/require-actor.server'
import { danishOrder } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { notFound } from '~/platform/refusal.server'
import { listAdoptionsOf } from '~/practices/adoption/adoption-store.server'
import { OwnAdoptions } from '~/practices/adoption/own-adoptions'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const t = textsFor(request, 'adoption')
  const own = [...actor.memberships.keys()]
  const named = (code: string) => {
    const municipality = municipalityByCode(code)
    return { code, name: municipality ? municipalityName(municipality, language) : code }
  }
  const choices = own.map(named).sort((a, b) => danishOrder.compare(a.name, b.name))
  const code = new URL(request.url).searchParams.get('kommune') ?? (own.length === 1 ? own[0] : undefined)
  if (code === undefined) {
    if (own.length === 0) notFound()
    return { title: t('own.title'), choices, chosen: null }
  }
  if (!municipalityByCode(code) || !can(actor, { do: 'see-municipality', in: code })) notFound()
  const { name } = named(code)
  const chosen = {
    code,
    name,
    adoptions: await listAdoptionsOf(code, actor),
    mayRecord: can(actor, { do: 'record-adoption', in: code }),
  }
  return { title: own.includes(code) ? t('own.title') : t('own.titleOf', { municipality: name }), choices, chosen }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function OwnAdoptionsPage() {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  const { title, choices, chosen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={chosen ? t('own.lead', { municipality: chosen.name }) : t('own.choose')} />
      {choices.length > 1 && (
        <ul className="mb-6 flex flex-wrap gap-x-6">
          {choices.map(({ code, name }) => (
            <li key={code}>
              <Link
                to={paths.ownAdoptions({ kommune: code })}
                className="link"
                aria-current={code === chosen?.code ? 'page' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {chosen && <OwnAdoptions {...chosen} />}
    </>
  )
}
