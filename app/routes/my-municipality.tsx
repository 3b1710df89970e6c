import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '~/accounts/policy'
import { requireActor } from '~/accounts/require-actor.server'
import { danishOrder } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { MunicipalityChoice } from '~/index/municipality-choice'
import { NoEdition } from '~/index/no-edition'
import { OpenPreviews } from '~/index/process/open-previews'
import { readOpenPreviews } from '~/index/process/read-open-previews.server'
import { municipalities, municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { orNotFound } from '~/platform/refusal.server'
import { OwnMunicipality } from '~/practices/own-municipality'
import { readOwnMunicipality } from '~/practices/read-own-municipality.server'
import { PageHeading } from '~/ui/page-heading'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const t = textsFor(request, 'profile')
  const asked = new URL(request.url).searchParams.get('kommune')
  const named = (code: string) => {
    const municipality = municipalityByCode(code)
    return { code, name: municipality ? municipalityName(municipality, language) : code }
  }
  const own = [...actor.memberships.keys()]
  // The union's people have no municipality of their own, but may look at each.
  const seen =
    own.length > 0
      ? own
      : municipalities.flatMap((one) => (can(actor, { do: 'see-municipality', in: one.code }) ? [one.code] : []))
  const choices = seen.map(named).sort((a, b) => danishOrder.compare(a.name, b.name))
  const only = own.length === 1 ? own[0] : undefined
  const code = asked ?? only
  if (code === undefined) return { title: t('own.title'), choices, chosen: null, previews: [] }
  const municipality = named(orNotFound(municipalityByCode(code)).code)
  return {
    title: t('own.titleOf', { municipality: municipality.name }),
    choices,
    chosen: { ...municipality, ...(await readOwnMunicipality(actor, code, language)) },
    previews: await readOpenPreviews(actor, code, language, new Date()),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function MyMunicipality() {
  const { t } = useTranslation('profile')
  const { title, choices, chosen, previews } = useLoaderData<typeof loader>()
  if (chosen === null) {
    return (
      <>
        <PageHeading title={title} lead={choices.length > 0 ? t('own.choose') : undefined} />
        <MunicipalityChoice choices={choices} chosen={null} />
      </>
    )
  }
  return (
    <>
      {choices.length > 1 && <MunicipalityChoice choices={choices} chosen={chosen.code} />}
      <OpenPreviews code={chosen.code} previews={previews} />
      {chosen.inEdition ? (
        <OwnMunicipality code={chosen.code} name={chosen.name} mayWrite={chosen.mayWrite} {...chosen.inEdition} />
      ) : (
        <>
          <PageHeading title={title} />
          <NoEdition />
        </>
      )}
    </>
  )
}
