import { beforeAll, describe, expect, it } from 'vitest'
import { findEdition, listStandingsOf } from '~/index/edition-store.server'
import { findMovement } from '~/index/explanation/movement-store.server'
import { municipalities } from '~/municipalities/municipalities'
import { db } from '~/platform/database.server'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch } from '../factories/collection'
import { publishedEdition } from '../factories/index'
import { emptyDatabase } from './empty-database'

const codeAt = (place: number) => municipalities[place]?.code ?? ''

/** Shares of 200 in each area; the municipality at 10 rises from year to year, the one at 20 has no answer on disability in the end. */
async function threeEditions() {
  await savedIndicator({ id: 'a', theme: 'tilbud', unit: 'pct.' })
  await savedIndicator({ id: 'b', area: 'udsatte-voksne', theme: 'tilbud', direction: 'lower', unit: 'pct.' })
  await savedIndicator({ id: 'c', area: 'handicap', theme: 'tilbud', unit: 'pct.' })
  for (const [round, period] of ['2020', '2022', '2024'].entries()) {
    const counted = (indicator: string, value: number, step: number) =>
      everywhere({ indicator, period }, value, step).map((row, place) => {
        const share = place === 10 && indicator === 'a' ? 20 + 25 * round : row.value
        return { ...row, value: share, numerator: 2 * share, denominator: 200 }
      })
    const last = counted('c', 30, 0.5).map((row, place) =>
      round === 2 && place === 20 ? { ...row, value: '', numerator: '', denominator: '', status: 'missing' } : row,
    )
    await publishedBatch(aFigureFile([...counted('a', 20, 0.5), ...counted('b', 70, -0.5), ...last]))
    await publishedEdition({ slug: period, period, title: { da: `Udgave ${period}`, en: `Edition ${period}` } })
  }
}

describe('three editions', () => {
  beforeAll(async () => {
    await emptyDatabase()
    await threeEditions()
  })

  it('keeps with an edition why each municipality moved, in parts that add up, and a stranger reads it', async () => {
    const [before, after] = [await findEdition('2022'), await findEdition('2024')]
    if (!before || !after) throw new Error('no edition')
    expect(await db.editionMovement.count({ where: { edition: { slug: '2020' } } })).toBe(0)
    expect(await db.editionMovement.count({ where: { editionId: after.id } })).toBe(98)

    const code = codeAt(10)
    const movement = await findMovement({ editionId: after.id, previousEditionId: before.id }, code)
    if (movement?.kind !== 'explained') throw new Error('not explained')
    const standings = await listStandingsOf([before.id, after.id], code)
    const whole = (id: string) => standings.get(id)?.find(({ groupId }) => groupId === 'index')
    const places = (whole(before.id)?.place?.rank ?? 0) - (whole(after.id)?.place?.rank ?? 0)
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
    expect(places).toBeGreaterThan(0)
    expect(sum(movement.parts.map((part) => part.places))).toBe(places)
    const points = (whole(after.id)?.score ?? 0) - (whole(before.id)?.score ?? 0)
    expect(sum(movement.parts.map((part) => part.score))).toBeCloseTo(points, 9)
    expect(movement.reasons).toMatchObject([{ indicatorId: 'a', kind: 'changed', before: 45, after: 70 }])
    expect(movement.reasons?.[0]?.places).toBe(movement.parts.find(({ kind }) => kind === 'own')?.places)

    const { loader } = await import('~/routes/municipality')
    const url = `http://127.0.0.1/kommuner/${code}`
    const shown = await loader({ request: new Request(url), params: { kode: code }, context: { nonce: '' } })
    expect(shown.inEdition?.movement).toMatchObject({
      before: { slug: '2022' },
      explanation: { kind: 'explained', parts: movement.parts, reasons: [{ indicatorId: 'a', unit: 'pct.' }] },
    })
  })

  it('says that there is no comparison where an area has no figures any more', async () => {
    const [before, after] = [await findEdition('2022'), await findEdition('2024')]
    const ids = { editionId: after?.id ?? '', previousEditionId: before?.id ?? '' }
    expect(await findMovement(ids, codeAt(20))).toMatchObject({
      kind: 'no-comparison',
      after: null,
      lackingBefore: [],
      lackingAfter: ['handicap'],
    })
    await expect(db.editionMovement.deleteMany({ where: { editionId: after?.id ?? '' } })).rejects.toThrow(
      /never changes/,
    )
  })

  it('tells how an indicator goes', async () => {
    const { loader } = await import('~/routes/indicator')
    const trendOf = async (code: string) => {
      const request = new Request(`http://127.0.0.1/indikatorer/a?kommune=${code}`)
      return (await loader({ request, params: { id: 'a' }, context: { nonce: '' } })).trend
    }
    expect(await trendOf(codeAt(10))).toMatchObject({ verdict: 'better', points: 3, series: { length: 3 } })
    expect(await trendOf(codeAt(30))).toMatchObject({ verdict: 'no-change' })
    // The last edition was computed by the new definition, of figures that were published before it.
    const { computedAt } = await db.edition.findUniqueOrThrow({ where: { slug: '2024' } })
    await db.indicator.update({ where: { id: 'a' }, data: { redefinedAt: computedAt } })
    expect(await trendOf(codeAt(10))).toMatchObject({ verdict: 'cannot-tell', reason: 'redefined', points: 1 })
  })
})
