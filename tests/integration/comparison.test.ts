import { beforeEach, describe, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import { otherWayRound } from '~/index/comparison/score-difference'
import { findEdition, listStandings } from '~/index/edition-store.server'
import { decideAbstention } from '~/index/process/decide-abstention.server'
import { municipalities } from '~/municipalities/municipalities'
import { db } from '~/platform/database.server'
import { loader } from '~/routes/compare'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch } from '../factories/collection'
import { anEditionMethod, publishedEdition } from '../factories/index'
import { emptyDatabase } from './empty-database'

const codeAt = (place: number) => municipalities[place]?.code ?? ''
const [one, other, third] = [codeAt(10), codeAt(12), codeAt(90)]

beforeEach(emptyDatabase)

/** Indicators that pull different ways; the one at 12 lacks a figure that the others have. */
async function anEdition(plan: Parameters<typeof publishedEdition>[0] = {}) {
  await savedIndicator({ id: 'a', theme: 'tilbud', unit: 'pct.' })
  await savedIndicator({ id: 'b', area: 'udsatte-voksne', theme: 'tilbud', direction: 'lower', unit: 'pct.' })
  await savedIndicator({ id: 'c', area: 'handicap', theme: 'tilbud', unit: 'pct.' })
  await savedIndicator({ id: 'd', area: 'handicap', theme: 'tilbud', unit: 'pct.' })
  await savedIndicator({ id: 'e', area: 'handicap', theme: 'tilbud', unit: 'pct.' })
  const lacking = everywhere({ indicator: 'd' }, 30, 0.3).map((row) =>
    row.municipality === other ? { ...row, value: '', status: 'missing' } : row,
  )
  const rows = [
    ...everywhere({ indicator: 'a' }, 20, 0.5),
    ...everywhere({ indicator: 'b' }, 5, 0.7),
    ...everywhere({ indicator: 'c' }, 90, -0.6),
    ...everywhere({ indicator: 'e' }, 10, 0.2),
    ...lacking,
  ]
  await publishedBatch(aFigureFile(rows))
  return publishedEdition(plan)
}

async function compared(query = '') {
  const request = new Request(`http://localhost/sammenlign?kommuner=${one},${other},${third}${query}`)
  return loader({ request, params: {}, context: { nonce: '' } })
}

const cents = (parts: readonly { points: number }[] | undefined) =>
  parts?.reduce((sum, { points }) => sum + Math.round(points * 100), 0)

describe('municipalities side by side', () => {
  it('tells why the first has another score, in parts that add up as they are printed', async () => {
    const edition = await findEdition(await anEdition())
    const scores = await listStandings(edition?.id ?? '', ['index'])
    const scoreOf = (code: string) =>
      scores.find(({ municipalityCode }) => municipalityCode === code)?.score ?? Number.NaN
    for (const [query, held] of [
      ['', other],
      [`&forskel=${third}`, third],
      ['&forskel=999', other],
      [`&forskel=${one}`, other],
    ] as const) {
      const { pair } = await compared(query)
      expect(pair).toMatchObject({ one, other: held })
      const { difference } = pair ?? {}
      expect(difference?.one).toBeCloseTo(scoreOf(one), 1)
      expect(difference?.other).toBeCloseTo(scoreOf(held), 1)
      const whole = Math.round((difference?.points ?? 0) * 100)
      expect(whole).toBe(Math.round((difference?.one ?? 0) * 100) - Math.round((difference?.other ?? 0) * 100))
      expect(cents(difference?.parts?.groups)).toBe(whole)
      expect(cents(difference?.parts?.indicators)).toBe(whole)
      expect(difference?.parts?.groups.map(({ id }) => id).toSorted()).toEqual([
        'handicap.tilbud',
        'udsatte-boern-og-unge.tilbud',
        'udsatte-voksne.tilbud',
      ])
    }
    // The one that the other lacks is a part of its own.
    const { pair } = await compared()
    expect(pair?.difference?.parts?.indicators.map(({ id }) => id)).toContain('d')
  })

  it('walks each pair once, however often it is asked for', async () => {
    await anEdition()
    const difference = async (query: string) => (await compared(query)).pair?.difference
    const first = await difference('')
    expect(first).toBeTruthy()
    expect(await difference('')).toBe(first)
    expect(await difference(`&forskel=${third}`)).not.toBe(first)
    const [again, atOnce] = await Promise.all([difference(`&forskel=${third}`), difference(`&forskel=${third}`)])
    expect(again).toBe(atOnce)
    const turned = new Request(`http://localhost/sammenlign?kommuner=${other},${one}`)
    const { pair } = await loader({ request: turned, params: {}, context: { nonce: '' } })
    expect(pair?.difference).toEqual(first && otherWayRound(first))
  })

  it('does not split won comparisons by theme', async () => {
    const tree = {
      id: 'index',
      aggregation: 'copeland' as const,
      children: ['a', 'b', 'c'].map((indicator) => ({ indicator })),
    }
    const document = anEditionMethod({ a: 'higher', b: 'lower', c: 'higher' }, { tree })
    await anEdition({ method: { kind: 'own', document } })
    expect((await compared()).pair?.difference).toMatchObject({ parts: null, unsplit: 'pairwise' })
  })

  it('says whom the draws of the edition can not tell apart, and leaves it to the intervals where none are kept', async () => {
    const edition = await findEdition(await anEdition())
    const editionId = edition?.id ?? ''
    const kept = await db.editionCertainty.findMany({
      where: { editionId, municipalityCode: { in: [one, other, third] } },
    })
    expect(kept).toHaveLength(3)
    expect((await compared()).alike).toEqual(
      Object.fromEntries(kept.map(({ municipalityCode, alike }) => [municipalityCode, alike])),
    )
    // The database keeps what is published: only past its guard can it go.
    await db.$transaction([
      db.$executeRaw`SET LOCAL session_replication_role = replica`,
      db.editionCertainty.deleteMany({ where: { editionId, municipalityCode: other } }),
    ])
    expect((await compared()).alike).toBeNull()
  })

  it('explains nothing of a municipality that is shown without its place', async () => {
    const slug = await anEdition()
    const form = { municipalityCode: other, reasonDa: 'Byrådet ønsker det ikke.', reasonEn: 'The council says no.' }
    await decideAbstention(operator('test'), slug, { intent: 'begin', notCpr: [], ...form }, new Date())
    expect((await compared()).pair).toEqual({ one, other, difference: null })
    expect((await compared(`&forskel=${third}`)).pair?.difference?.parts).not.toBeNull()
    expect((await compared()).alike).not.toBeNull()
  })

  it('has no pair of one, and none without an edition', async () => {
    expect(await compared()).toMatchObject({ comparison: null, pair: null, alike: null })
    await anEdition()
    const request = new Request(`http://localhost/sammenlign?kommuner=${one}`)
    expect(await loader({ request, params: {}, context: { nonce: '' } })).toMatchObject({
      comparison: null,
      pair: null,
    })
  })
})
