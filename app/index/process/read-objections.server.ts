import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { findObservationSource } from '~/collection/observation-store.server'
import type { Language } from '~/i18n/language'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { orNotFound } from '~/platform/refusal.server'
import { listFiguresFor } from '../edition-store.server'
import type { Objection } from './objection'
import { findObjection, listObjections } from './objection-store.server'
import { findProcess } from './process-store.server'

/** Every objection to an edition with the names in it, for staff. */
export async function readObjections(actor: Actor, slug: string, language: Language) {
  authorise(actor, { do: 'publish-edition' })
  const edition = orNotFound(await findProcess(slug))
  const names = await namesIn(language)
  const objections = await listObjections(edition.id)
  return { slug, title: edition.title[language], objections: objections.map((one) => ({ ...one, ...names(one) })) }
}

/** One objection with the figure it is about and what the source says of it, for the one who decides. */
export async function readObjection(actor: Actor, { slug, id }: { slug: string; id: string }, language: Language) {
  authorise(actor, { do: 'publish-edition' })
  const edition = orNotFound(await findProcess(slug))
  const { authorId: _, ...objection } = orNotFound(await findObjection(edition.id, id))
  const names = await namesIn(language)
  const figure = await readFigure(edition.id, objection)
  return { slug, state: edition.state, objection, ...names(objection), ...figure }
}

/** A figure of an edition with what its source says, as the form that corrects it begins. */
export async function readFigure(
  editionId: string,
  { municipalityCode, indicatorId }: Pick<Objection, 'municipalityCode' | 'indicatorId'>,
) {
  const figures = await listFiguresFor(editionId, [indicatorId])
  const figure = orNotFound(figures.find((one) => one.municipalityCode === municipalityCode))
  const source = figure.source && (await findObservationSource(figure.source.batchId, figure.source.line))
  const text = (number: number | null | undefined) => (number === null || number === undefined ? '' : String(number))
  const { n, numerator, denominator } = source?.observation ?? {}
  return {
    figure: { status: figure.status, value: figure.value },
    counts: { n: text(n), numerator: text(numerator), denominator: text(denominator) },
  }
}

async function namesIn(language: Language) {
  const indicators = new Map((await listIndicators()).map((indicator) => [indicator.id, indicator]))
  return ({ municipalityCode, indicatorId }: Pick<Objection, 'municipalityCode' | 'indicatorId'>) => {
    const municipality = municipalityByCode(municipalityCode)
    const indicator = indicators.get(indicatorId)
    return {
      municipality: municipality ? municipalityName(municipality, language) : municipalityCode,
      indicator: indicator?.name[language] ?? indicatorId,
      unit: indicator?.unit ?? '',
    }
  }
}
