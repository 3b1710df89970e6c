import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { municipalityName } from '~/municipalities/municipalities'
import { listOwn } from '~/practices/list-own.server'
import { OwnPracticeTable } from '~/practices/own-practice-table'
import { PracticeCard } from '~/practices/practice-card'
import { ReceivedThanksSection } from '~/practices/thanks/received-thanks-section'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

const messages = { slettet: 'deleted', arkiveret: 'archived' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const word = new URL(request.url).searchParams.get('besked')
  const t = textsFor(request, 'practices')
  return {
    title: t('own.title'),
    lead: t('own.lead'),
    message: word === 'slettet' || word === 'arkiveret' ? messages[word] : null,
    own: await listOwn(actor),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function OwnPractices() {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const { title, lead, message, own } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={lead}>
        {own.some(({ writes }) => writes) && (
          <p className="mt-4">
            <ButtonLink to={paths.newPractice()}>{t('own.write')}</ButtonLink>
          </p>
        )}
      </PageHeading>
      {message && (
        <Notice tone="success" live>
          {t(`own.${message}`)}
        </Notice>
      )}
      {own.length === 0 && <EmptyState title={t('own.noMunicipalityTitle')}>{t('own.noMunicipality')}</EmptyState>}
      {own.map((one) => {
        const name = municipalityName(one.municipality, language)
        return (
          <section key={one.municipality.code} className="mb-10">
            <h2 className="mb-3 text-xl">{name}</h2>
            {!one.writes && <p className="mb-4">{t('own.readerOnly')}</p>}
            {one.practices.length === 0 && (
              <EmptyState title={t('own.emptyTitle')}>{one.writes && t('own.empty')}</EmptyState>
            )}
            {one.practices.length > 0 && one.writes && <OwnPracticeTable caption={name} practices={one.practices} />}
            {!one.writes && one.practices.map((practice) => <PracticeCard key={practice.slug} practice={practice} />)}
            <ReceivedThanksSection {...one.received} />
          </section>
        )
      })}
    </>
  )
}
