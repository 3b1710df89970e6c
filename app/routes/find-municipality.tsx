import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { textsFor } from '~/i18n/texts.server'
import { findMunicipalities, oneMunicipality } from '~/municipalities/find-municipality'
import { MunicipalityFinder } from '~/municipalities/municipality-finder'
import { MunicipalitiesByRegion, MunicipalityLinks } from '~/municipalities/municipality-list'
import { pathsFor } from '~/paths'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'

/** Longer than any name of a municipality. */
const longestText = 60

export async function loader({ request }: LoaderFunctionArgs) {
  const text = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, longestText)
  const found = oneMunicipality(text)
  if (found !== null) throw redirect(pathsFor(request).municipality(found.code))
  const t = textsFor(request, 'municipalities')
  return { title: t('find.title'), text }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function FindMunicipality() {
  const { t } = useTranslation('municipalities')
  const { title, text } = useLoaderData<typeof loader>()
  const fitting = findMunicipalities(text)
  return (
    <>
      <PageHeading title={title} lead={t('find.intro')} />
      <MunicipalityFinder key={text} text={text} linkToAll={false} />
      {text !== '' && fitting.length === 0 && <Notice tone="warning">{t('find.unknown', { text })}</Notice>}
      {fitting.length > 0 && (
        <section className="mt-8">
          <Notice tone="info">{t('find.several', { text })}</Notice>
          <MunicipalityLinks municipalities={fitting} />
        </section>
      )}
      <section className="mt-10">
        <h2 className="text-l">{t('find.all')}</h2>
        <MunicipalitiesByRegion />
      </section>
    </>
  )
}
