import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { watchText } from '~/moderation/watch-text.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { AdoptionFields } from '~/practices/adoption/adoption-fields'
import { adoptionForm } from '~/practices/adoption/adoption-form'
import { AdoptionHistory } from '~/practices/adoption/adoption-history'
import { takeBackSince, validSteps } from '~/practices/adoption/adoption-timeline'
import { readAdoptionPage } from '~/practices/adoption/read-adoption-page.server'
import { recordAdoption } from '~/practices/adoption/record-adoption.server'
import { fieldErrors } from '~/practices/save-answer'
import { screenFields } from '~/screening/screen-fields'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

/** What was told so lately that it can be taken back. */
function isNew(toldAt: Date | undefined): boolean {
  return toldAt !== undefined && toldAt > takeBackSince(new Date())
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const asked = new URL(request.url).searchParams
  const { practice, codes, chosen } = await readAdoptionPage(actor, params.slug ?? '', asked.get('kommune'))
  const language = languageOf(request)
  const t = textsFor(request, 'adoption')
  const nameOf = (code: string) => {
    const municipality = municipalityByCode(code)
    return municipality ? municipalityName(municipality, language) : code
  }
  const correctable = validSteps(chosen?.adoption?.events ?? [])
  return {
    title: chosen ? t('page.title', { municipality: nameOf(chosen.code) }) : t('page.chooseTitle'),
    slug: practice.slug,
    practiceTitle: practice.current?.text.title ?? '',
    choices: codes.map((code) => ({ code, name: nameOf(code) })),
    chosen,
    correcting: correctable.find(({ id }) => id === asked.get('ret')) ?? null,
    message: asked.get('besked'),
    isNew: isNew(chosen?.adoption?.events[0]?.recordedAt),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const form = await readForm(request, adoptionForm)
  const sent = (name: string) => String(form.formData.get(name) ?? '')
  const typed = {
    stage: sent('stage'),
    since: sent('since'),
    startedOn: sent('startedOn'),
    changed: sent('changed'),
    outcome: sent('outcome'),
  }
  const notCpr = form.formData.getAll('notCpr').map(String)
  const findings = screenFields({ changed: typed.changed, outcome: typed.outcome })
  const refused = { typed, notCpr, findings }
  if (!form.ok) return refuse({ ...refused, errors: fieldErrors(form.reply.error), problem: null })
  const recorded = await recordAdoption(actor, slug, form.value, new Date(), watchText)
  if (!recorded.ok) return refuse({ ...refused, errors: {}, problem: recorded.problem }, 409)
  const query = { kommune: form.value.municipalityCode, besked: 'gemt' }
  return redirect(pathsFor(request).practiceAdoption(slug, query))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeAdoption() {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  const { title, slug, practiceTitle, choices, chosen, correcting, message, isNew } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const back = (
    <Link to={paths.practice(slug)} className="link" lang="da">
      {practiceTitle}
    </Link>
  )
  if (chosen === null) {
    return (
      <>
        <PageHeading title={title} lead={t('page.choose')} above={back} />
        <ul className="list-disc pl-5">
          {choices.map(({ code, name }) => (
            <li key={code}>
              <Link to={paths.practiceAdoption(slug, { kommune: code })} className="link">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </>
    )
  }
  const { code, adoption } = chosen
  const here = (query: Record<string, string> = {}) => paths.practiceAdoption(slug, { kommune: code, ...query })
  const heading = correcting ? t('page.correcting') : adoption ? t('page.new') : t('page.first')
  return (
    <>
      <PageHeading title={title} lead={t('page.lead')} above={back} />
      {message === 'slettet' && !refused && adoption === null && (
        <Notice tone="success" live>
          {t('takeBack.done')}
        </Notice>
      )}
      {message === 'gemt' && !refused && (
        <Notice tone="success" live>
          <p>{adoption?.stage === 'considering' ? t('page.savedConsidering') : t('page.saved')}</p>
          <Link to={`${paths.practice(slug)}#genbrug`} className="link">
            {t('page.toPractice')}
          </Link>
        </Notice>
      )}
      {adoption?.hidden && (
        <Notice tone="warning" title={t('page.hiddenTitle')}>
          {t('page.hidden')}
        </Notice>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="fortael">
          <h2 id="fortael" className="mb-3 text-l">
            {heading}
          </h2>
          {correcting && <p className="mb-4 max-w-text">{t('page.correctingLead')}</p>}
          <AdoptionFields
            key={correcting?.id ?? adoption?.events.length ?? 0}
            municipalityCode={code}
            seenEvents={adoption?.events.length ?? 0}
            correcting={correcting}
            knowsStart={adoption?.startedOn != null || correcting !== null}
            refused={refused}
            cancel={here()}
          />
        </section>
        {adoption && (
          <section aria-labelledby="fortalt">
            <h2 id="fortalt" className="mb-3 text-l">
              {t('page.told')}
            </h2>
            <AdoptionHistory events={adoption.events} correct={(ret) => here({ ret })} />
            {isNew && (
              <Link to={paths.adoptionTakeBack(slug, { kommune: code })} className="link text-s">
                {t('takeBack.link')}
              </Link>
            )}
          </section>
        )}
      </div>
    </>
  )
}
