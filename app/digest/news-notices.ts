import { group } from 'd3-array'
import { valueDecimals } from '~/index/value-decimals'
import { type MunicipalityCode, municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import type { Notice } from '~/notifications/notice'
import { pathsIn } from '~/paths'

type Member = { userId: string; municipalityCode: MunicipalityCode }
type Named = { nameDa: string; nameEn: string }

const paths = pathsIn('da')

/** What a municipality is called, as a slot and its English twin. */
function municipalitySlots(code: MunicipalityCode): Record<string, string> {
  const municipality = municipalityByCode(code)
  if (!municipality) return { municipality: code }
  return {
    municipality: municipalityName(municipality, 'da'),
    municipality_en: municipalityName(municipality, 'en'),
  }
}

/** A practice is told to those where something it aims at is weak, once each, not to those who wrote it. */
export function practiceNotices(
  practice: {
    id: string
    slug: string
    title: string
    municipalityCode: MunicipalityCode
    indicators: readonly (Named & { id: string })[]
  },
  weakPlaces: readonly { indicatorId: string; municipalityCode: MunicipalityCode }[],
  members: readonly Member[],
): Notice[] {
  const weakAt = new Set(weakPlaces.map((one) => `${one.indicatorId} ${one.municipalityCode}`))
  const writers = new Set(
    members.flatMap((one) => (one.municipalityCode === practice.municipalityCode ? [one.userId] : [])),
  )
  return members.flatMap(({ userId, municipalityCode }) => {
    const indicator = practice.indicators.find(({ id }) => weakAt.has(`${id} ${municipalityCode}`))
    if (!indicator || writers.has(userId)) return []
    const names = { indicator: indicator.nameDa, indicator_en: indicator.nameEn }
    return [
      {
        userId,
        kind: 'new-practice-for-weak' as const,
        about: `practice:${practice.id}`,
        path: paths.practice(practice.slug),
        slots: { title: practice.title, ...names, ...municipalitySlots(municipalityCode) },
        cause: `practice:${practice.id}:for-weak`,
      },
    ]
  })
}

/** A new figure of a weak indicator is told to everybody in its municipality, once an edition. */
export function movementNotices(
  edition: { slug: string; titleDa: string; titleEn: string },
  moved: readonly (Named & {
    indicatorId: string
    municipalityCode: MunicipalityCode
    before: number
    after: number
    unit: string
  })[],
  members: readonly Member[],
): Notice[] {
  const membersOf = group(members, ({ municipalityCode }) => municipalityCode)
  return moved.flatMap(({ indicatorId, municipalityCode, before, after, unit, nameDa, nameEn }) =>
    (membersOf.get(municipalityCode) ?? []).map(({ userId }) => ({
      userId,
      kind: 'weak-indicator-moved' as const,
      about: `indicator:${indicatorId}`,
      path: paths.indicator(indicatorId, { kommune: municipalityCode }),
      slots: {
        indicator: nameDa,
        indicator_en: nameEn,
        before: rounded(before, unit),
        after: rounded(after, unit),
        unit,
        edition: edition.titleDa,
        edition_en: edition.titleEn,
        ...municipalitySlots(municipalityCode),
      },
      cause: `edition:${edition.slug}:moved:${indicatorId}:${municipalityCode}`,
    })),
  )
}

function rounded(value: number, unit: string): number {
  return Number(value.toFixed(valueDecimals(value, unit)))
}

/** A question is told to those whose peer group the asker is in, once each, but not to those who heard of it otherwise. */
export function questionNotices(
  question: {
    threadId: string
    title: string
    askedBy: MunicipalityCode
    peers: readonly MunicipalityCode[]
    told: readonly string[]
  },
  members: readonly Member[],
): Notice[] {
  const told = new Set(question.told)
  return members.flatMap(({ userId, municipalityCode }) =>
    question.peers.includes(municipalityCode) && !told.has(userId)
      ? [
          {
            userId,
            kind: 'peer-question' as const,
            about: `thread:${question.threadId}`,
            path: paths.thread(question.threadId),
            slots: { title: question.title, ...municipalitySlots(question.askedBy) },
            cause: `thread:${question.threadId}:peers`,
          },
        ]
      : [],
  )
}
