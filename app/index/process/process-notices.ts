import { type MunicipalityCode, municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import type { Notice } from '~/notifications/notice'
import { pathsIn } from '~/paths'

type Told = { id: string; slug: string; title: { da: string; en: string } }
type Member = { userId: string; municipalityCode: MunicipalityCode }

const paths = pathsIn('da')

/** Each of those who answer for a municipality's figures is told that it may see its part, and until when it may object. */
export function previewNotices(
  edition: Told,
  { from, until }: { from: Date; until: Date },
  members: readonly Member[],
): Notice[] {
  return members.map(({ userId, municipalityCode }) => ({
    userId,
    kind: 'preview-opened',
    about: `preview:${edition.id}/${municipalityCode}`,
    path: paths.preview(edition.slug, { kommune: municipalityCode }),
    slots: {
      ...editionSlots(edition),
      ...municipalitySlots(municipalityCode),
      // The last day is the one that ends then.
      until: new Date(until.getTime() - 1).toISOString().slice(0, 10),
    },
    cause: `edition:${edition.id}:preview:${from.toISOString()}:${municipalityCode}`,
  }))
}

type Objected = {
  id: string
  municipalityCode: MunicipalityCode
  indicatorId: string
  name: { da: string; en: string }
}

/** Staff are told of an objection. */
export function objectionNotices(edition: Told, objection: Objected, staffIds: readonly string[]): Notice[] {
  return staffIds.map((userId) => ({
    userId,
    kind: 'objection-received',
    about: `objection:${objection.id}`,
    path: paths.editionObjection(edition.slug, objection.id),
    slots: {
      ...editionSlots(edition),
      ...municipalitySlots(objection.municipalityCode),
      indicator: objection.name.da,
      indicator_en: objection.name.en,
    },
    cause: `objection:${objection.id}:received`,
  }))
}

type Answered = Objected & { authorId: string }

/** Whoever objected is told what became of it; once more where it was decided anew. */
export function decisionNotice(edition: Told, objection: Answered, accepted: boolean, now: Date): Notice {
  const kind = accepted ? 'objection-accepted' : 'objection-declined'
  return { ...toAuthor(edition, objection), kind, cause: `objection:${objection.id}:decided:${now.toISOString()}` }
}

/** Whoever objected is told that it waits for a decision again. */
export function reopenedNotice(edition: Told, objection: Answered, now: Date): Notice {
  const cause = `objection:${objection.id}:reopened:${now.toISOString()}`
  return { ...toAuthor(edition, objection), kind: 'objection-reopened', cause }
}

function toAuthor(edition: Told, { id, authorId, municipalityCode, indicatorId, name }: Answered) {
  return {
    userId: authorId,
    about: `objection:${id}`,
    path: paths.objection(edition.slug, indicatorId, { kommune: municipalityCode }),
    slots: { ...editionSlots(edition), indicator: name.da, indicator_en: name.en },
  }
}

/** Staff are told that a publication did not happen at its time. */
export function heldNotices(edition: Told & { publishAt: string | null }, staffIds: readonly string[]): Notice[] {
  return staffIds.map((userId) => ({
    userId,
    kind: 'publication-held',
    about: `edition:${edition.id}`,
    path: paths.edition(edition.slug),
    slots: editionSlots(edition),
    cause: `edition:${edition.id}:held:${edition.publishAt}`,
  }))
}

/** Those whose figures or place a corrected version changes are told, once for each municipality. */
export function correctedNotices(edition: Told, members: readonly Member[]): Notice[] {
  return members.map(({ userId, municipalityCode }) => ({
    userId,
    kind: 'edition-corrected',
    about: `edition:${edition.id}`,
    path: `${paths.correctionsLog()}#${edition.slug}`,
    slots: { ...editionSlots(edition), ...municipalitySlots(municipalityCode) },
    cause: `edition:${edition.id}:corrected:${municipalityCode}`,
  }))
}

function editionSlots({ title }: Told) {
  return { edition: title.da, edition_en: title.en }
}

function municipalitySlots(code: MunicipalityCode) {
  const municipality = municipalityByCode(code)
  if (!municipality) return { municipality: code }
  return { municipality: municipalityName(municipality, 'da'), municipality_en: municipalityName(municipality, 'en') }
}
