import type { LoaderFunction } from '@remix-run/node'
import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '~/platform/database.server'
import { saveHidden } from '~/practices/practice-store.server'
import { readOwnMunicipality } from '~/practices/read-own-municipality.server'
import * as indicatorPage from '~/routes/indicator'
import * as indicatorsPage from '~/routes/indicators'
import * as municipalityPage from '~/routes/municipality'
import * as ownPage from '~/routes/my-municipality'
import { anActor } from '../factories/accounts'
import { savedIndicator } from '../factories/catalogue'
import { savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { savedSession, savedUser } from '../factories/saved-accounts'
import { savedWeakEdition } from '../factories/weak-edition'
import { emptyDatabase } from './empty-database'

const own = '376'
const notFound = { status: 404 }
const areas = ['udsatte-boern-og-unge', 'udsatte-voksne', 'handicap'] as const

beforeEach(emptyDatabase)

type Door = { loader: LoaderFunction }

async function read(door: Door, path: string, { cookie = '', ...params }: Record<string, string> = {}) {
  const request = new Request(`http://localhost${path}`, { headers: cookie ? { cookie } : {} })
  return door.loader({ request, params, context: { nonce: '' } })
}

const thrown = (answer: Promise<unknown>) => answer.then(() => null).catch((error: unknown) => error)

describe('Min kommune', () => {
  it('names the weak figures by what they would give, with the practices of others and its own apart', async () => {
    await savedWeakEdition({ weakCount: 2 })
    const actor = await savedMember('editor')
    const others = await savedMember('editor', '175')
    await savedPractice(others, { title: 'Fra Rødovre', indicatorIds: ['a0'], visibility: 'municipalities' })
    await savedPractice(actor, { title: 'Vores egen', indicatorIds: ['a0'] })
    const { inEdition, mayWrite } = await readOwnMunicipality(actor, own, 'da')
    expect(mayWrite).toBe(true)
    expect(inEdition?.weak.map(({ figure }) => figure.indicatorId).toSorted()).toEqual(['a0', 'a1'])
    const gains = inEdition?.weak.map(({ figure }) => figure.gain ?? 0) ?? []
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
    expect(gains.every((gain) => gain > 0)).toBe(true)
    const first = inEdition?.weak.find(({ figure }) => figure.indicatorId === 'a0')
    expect(first?.practices.map(({ title }) => title)).toEqual(['Fra Rødovre'])
    expect(first?.ownPractices.map(({ title }) => title)).toEqual(['Vores egen'])
    expect(first).toMatchObject({ practiceCount: 1, plan: null })
    expect(inEdition?.peers).toHaveLength(8)
    expect(inEdition?.before).toBeNull()
  })

  it('never shows a hidden practice', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const { id } = await savedPractice(await savedMember('editor', '175'), { indicatorIds: ['a0'] })
    await saveHidden(id, new Date(), db)
    const { inEdition } = await readOwnMunicipality(await savedMember('reader'), own, 'da')
    expect(inEdition?.weak.map(({ practices }) => practices)).toEqual([[]])
  })

  it('tells what moved since the edition before, and whether the method is the same', async () => {
    await savedWeakEdition({ weakCount: 2, period: '2020' })
    await savedWeakEdition({ weakCount: 0, period: '2022' })
    const { inEdition, mayWrite } = await readOwnMunicipality(await savedMember('reader'), own, 'en')
    expect(mayWrite).toBe(false)
    expect(inEdition?.before).toMatchObject({ slug: '2020', sameMethod: true })
    expect(inEdition?.weak).toEqual([])
    expect(inEdition?.movers.forward.map(({ figureAfter }) => figureAfter.indicatorId).toSorted()).toEqual(['a0', 'a1'])
    expect(inEdition?.movers.back).toEqual([])
  })

  it('asks the database equally often for one weak figure and for many', async () => {
    const asked = async () => {
      const actor = anActor({ memberships: new Map([[own, 'editor']]) })
      const query = vi.spyOn(pg.Client.prototype, 'query')
      const { inEdition } = await readOwnMunicipality(actor, own, 'da')
      const count = query.mock.calls.length
      query.mockRestore()
      return { count, weak: inEdition?.weakCount }
    }
    const editor = await savedMember('editor', '175')
    await savedWeakEdition({ weakCount: 1 })
    await savedPractice(editor, { indicatorIds: ['a0'] })
    const forOne = await asked()
    await savedWeakEdition({ weakCount: 9, count: 12, period: '2023' })
    for (let place = 1; place < 9; place += 1) {
      await savedPractice(editor, { indicatorIds: [`a${place}`], area: areas[place % 3] ?? 'handicap' })
    }
    // The database keeps what is published: only past its guard can an edition go.
    await db.$transaction([
      db.$executeRaw`SET LOCAL session_replication_role = replica`,
      db.editionScore.deleteMany({ where: { edition: { slug: '2022' } } }),
      db.editionFigure.deleteMany({ where: { edition: { slug: '2022' } } }),
      db.editionPeer.deleteMany({ where: { edition: { slug: '2022' } } }),
      db.editionBatch.deleteMany({ where: { edition: { slug: '2022' } } }),
      db.edition.delete({ where: { slug: '2022' } }),
    ])
    const forMany = await asked()
    expect([forOne.weak, forMany.weak]).toEqual([1, 9])
    expect(forMany.count).toBe(forOne.count)
    // One of them reads the catalogue of an edition that this process has not met before.
    expect(forOne.count).toBeLessThan(33)
  })

  it('is nobody else’s', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const foreigner = await savedMember('manager', '175')
    await expect(readOwnMunicipality(foreigner, own, 'da')).rejects.toMatchObject(notFound)
    await expect(readOwnMunicipality(anActor(), own, 'da')).rejects.toMatchObject(notFound)
    expect((await readOwnMunicipality(await savedUnionMember('staff'), own, 'da')).mayWrite).toBe(false)
  })
})

describe('the door to Min kommune', () => {
  const visit = async (path: string, roles: Record<string, 'reader' | 'editor'>) => {
    const { userId } = await savedUser({ roles })
    return read(ownPage, path, { cookie: (await savedSession(userId)).cookie })
  }

  it('leads a stranger to the log-in and back', async () => {
    const answer = (await thrown(read(ownPage, '/min-kommune?kommune=376'))) as Response
    expect(answer.headers.get('location')).toBe('/log-ind?til=%2Fmin-kommune%3Fkommune%3D376')
  })

  it('opens the one municipality one has, and asks where there are several', async () => {
    expect(await visit('/min-kommune', { [own]: 'reader' })).toMatchObject({ chosen: { code: own, inEdition: null } })
    const several = { [own]: 'reader', '175': 'editor' } as const
    expect(await visit('/min-kommune', several)).toMatchObject({
      chosen: null,
      choices: [{ code: own }, { code: '175' }],
    })
    expect(await visit('/min-kommune?kommune=175', several)).toMatchObject({ chosen: { code: '175' } })
    expect(await visit('/min-kommune', {})).toMatchObject({ chosen: null, choices: [] })
  })

  it('answers the same for another’s municipality as for none', async () => {
    for (const code of ['175', '999', 'x']) {
      expect(await thrown(visit(`/min-kommune?kommune=${code}`, { [own]: 'editor' }))).toMatchObject(notFound)
    }
  })
})

describe('the public pages', () => {
  it('show a municipality in the edition asked for, and only practices that a stranger may see', async () => {
    await savedWeakEdition({ weakCount: 2, period: '2020' })
    await savedWeakEdition({ weakCount: 0, period: '2022' })
    const editor = await savedMember('editor')
    await savedPractice(editor, { title: 'Åben', indicatorIds: ['a0'] })
    await savedPractice(editor, { title: 'Delt', indicatorIds: ['a0'], visibility: 'municipalities' })
    expect(await read(municipalityPage, '/kommuner/376', { kode: own })).toMatchObject({
      inEdition: { edition: { slug: '2022' }, strongest: ['a0', 'a1', 'a2', 'a3', 'a4'], weakest: [] },
      practices: [{ title: 'Åben' }],
      population: { approximate: true, value: 60_000 },
      leadsToOwn: true,
    })
    expect(await read(municipalityPage, '/kommuner/376?udgave=2020', { kode: own })).toMatchObject({
      inEdition: { edition: { slug: '2020' }, weakest: ['a0', 'a1'], trend: [{ slug: '2020' }, { slug: '2022' }] },
    })
    for (const [path, kode] of [
      ['/kommuner/999', '999'],
      ['/kommuner/376?udgave=1999', own],
    ] as const) {
      expect(await thrown(read(municipalityPage, path, { kode }))).toMatchObject(notFound)
    }
    expect(await read(indicatorsPage, '/indikatorer?q=anbragte')).toMatchObject({ total: 7 })
    expect(await read(indicatorPage, '/indikatorer/a0?kommune=376', { id: 'a0' })).toMatchObject({
      current: own,
      practices: [{ title: 'Åben' }],
      inEdition: { spread: { count: 98 }, trend: [{ slug: '2020' }, { slug: '2022' }] },
    })
    expect(await thrown(read(indicatorPage, '/indikatorer/x', { id: 'x' }))).toMatchObject(notFound)
  })

  it('stand before the first edition too', async () => {
    await savedIndicator()
    expect(await read(municipalityPage, '/kommuner/376', { kode: own })).toMatchObject({ inEdition: null })
    expect(await read(indicatorPage, '/indikatorer/bu-dst-andel', { id: 'bu-dst-andel' })).toMatchObject({
      inEdition: null,
    })
  })
})
