import { beforeEach, describe, expect, it, vi } from 'vitest'
import { operator } from '~/accounts/actor'
import type { Place } from '~/index/edition'
import { findEdition, listFiguresOf, listStandingsOf } from '~/index/edition-store.server'
import { mostWaiting, readWhatIf } from '~/index/explanation/read-what-if.server'
import { readLabFigures } from '~/index/laboratory/read-lab.server'
import { decideAbstention } from '~/index/process/decide-abstention.server'
import { municipalities } from '~/municipalities/municipalities'
import { askWhatIf } from '~/practices/ask-what-if.server'
import { loader } from '~/routes/weak-indicator'
import { anActor } from '../factories/accounts'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch } from '../factories/collection'
import { anEditionMethod, publishedEdition } from '../factories/index'
import { savedMember } from '../factories/practices'
import { savedSession, savedUser } from '../factories/saved-accounts'
import { savedWeakEdition } from '../factories/weak-edition'
import { emptyDatabase } from './empty-database'

const own = '376'
const indicator = { id: 'a0', unit: 'pct.' }

beforeEach(emptyDatabase)

async function standingIn(slug: string) {
  const edition = await findEdition(slug)
  if (edition === null) throw new Error('no edition')
  const standing = (await listStandingsOf([edition.id], own))
    .get(edition.id)
    ?.find(({ groupId }) => groupId === 'index')
  if (!standing?.place || standing.score === null) throw new Error('no place')
  return { edition, place: standing.place, score: standing.score }
}

const holdsItself = ({ rank, low, high }: Place) => low <= rank && rank <= high

describe('another value of one indicator', () => {
  it('gives what the gain says, with a place and its interval', async () => {
    const { edition, place, score } = await standingIn(await savedWeakEdition({ weakCount: 2 }))
    const figure = (await listFiguresOf(edition.id, own)).find(({ indicatorId }) => indicatorId === indicator.id)
    const typed = String(figure?.peerMedian).replace('.', ',')
    const reader = await savedMember('reader')
    const asked = await askWhatIf(reader, { code: own, indicator, typed }, 'da')
    expect(asked).toMatchObject({ now: { place, score }, typed, problem: null })
    expect(asked?.answer?.value).toBe(figure?.peerMedian)
    expect(asked?.answer?.score).toBeCloseTo(score + (figure?.gain ?? 0), 9)
    const then = asked?.answer?.place
    expect(then && holdsItself(then)).toBe(true)
    expect(then?.rank).toBeLessThanOrEqual(place.rank)
    expect(then?.high).toBeLessThanOrEqual(place.high)
    const other = { unit: own, indicatorId: indicator.id, value: figure?.peerMedian ?? 0 }
    expect(await readWhatIf(edition, other)).toBe(await readWhatIf(edition, other))
  })

  it('draws as the edition did: the value that is there already leaves everything as it was published', async () => {
    await savedIndicator({ id: 'a0', theme: 'tilbud', unit: 'pct.' })
    await savedIndicator({ id: 'b', area: 'handicap', theme: 'tilbud', direction: 'lower', unit: 'pct.' })
    const at = municipalities.findIndex(({ code }) => code === own)
    const rows = (id: string, value: number, step: number) =>
      everywhere({ indicator: id }, value, step).map((row) =>
        // The own value of the indicator asked about is known for certain, as a goal is.
        row.municipality === own && id === 'a0' ? row : { ...row, numerator: 2 * row.value, denominator: 200 },
      )
    await publishedBatch(aFigureFile([...rows('a0', 4, 0.5), ...rows('b', 9, 0.7)]))
    const document = anEditionMethod(
      { a0: 'higher', b: 'lower' },
      { uncertainty: { draws: 60, seed: 7, weights: 0.25, sampling: true } },
    )
    const { place, score } = await standingIn(await publishedEdition({ method: { kind: 'own', document } }))
    const typed = String(4 + 0.5 * at)
    const asked = await askWhatIf(await savedMember('reader'), { code: own, indicator, typed }, 'da')
    expect(asked?.answer).toMatchObject({ place, draws: 60 })
    expect(asked?.answer?.score).toBeCloseTo(score, 9)
    expect(place.low).toBeLessThan(place.high)
  })

  it('is refused where it is none', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const reader = await savedMember('reader')
    const ask = (typed: string | null, code = own) => askWhatIf(reader, { code, indicator, typed }, 'da')
    expect(await ask(null)).toMatchObject({ typed: null, problem: null, answer: null })
    expect(await ask(' ')).toMatchObject({ problem: null, answer: null })
    expect(await ask('mange')).toMatchObject({ problem: 'not-a-number', answer: null })
    expect(await ask('140')).toMatchObject({ problem: 'not-possible', answer: null })
    await expect(ask('50', '175')).rejects.toMatchObject({ status: 404 })
    await expect(askWhatIf(anActor(), { code: own, indicator, typed: '50' }, 'da')).rejects.toMatchObject({
      status: 404,
    })
    expect(await askWhatIf(reader, { code: own, indicator: { id: 'x', unit: 'pct.' }, typed: '50' }, 'da')).toBeNull()
  })

  it('is put off where many wait already, and given when they are served', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const reader = await savedMember('reader')
    const ask = (typed: number) => askWhatIf(reader, { code: own, indicator, typed: String(typed) }, 'da')
    const asked = await Promise.all(Array.from({ length: mostWaiting + 2 }, (_, place) => ask(20 + place)))
    expect(asked.map((one) => one?.problem).filter((problem) => problem === 'busy')).toHaveLength(2)
    expect(asked.filter((one) => one?.answer)).toHaveLength(mostWaiting)
    expect((await ask(20 + mostWaiting + 1))?.answer).not.toBeNull()
  })

  it('says so and logs it where the computation breaks, and computes when it is asked again', async () => {
    const slug = await savedWeakEdition({ weakCount: 1 })
    const { userId } = await savedUser({ roles: { [own]: 'reader' } })
    const { cookie } = await savedSession(userId)
    const whatIf = async () => {
      const request = new Request('http://localhost/min-kommune/indikatorer/a0?vaerdi=50', { headers: { cookie } })
      const page = await loader({ request, params: { id: 'a0' }, context: { nonce: '' } })
      return 'whatIf' in page ? page.whatIf : null
    }
    // A method that its thread can make nothing of ends it.
    const { document } = await readLabFigures(slug)
    const { steps } = document
    Object.assign(document, { steps: { normalise: { rule: 'none of ours' } } })
    const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    expect(await whatIf()).toMatchObject({ typed: '50', problem: 'failed', answer: null })
    const lines = log.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('"level":50'))
    log.mockRestore()
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      what: 'what-if',
      err: { message: expect.stringMatching(/makes no sense/) },
    })
    Object.assign(document, { steps })
    expect(await whatIf()).toMatchObject({ problem: null, answer: { value: 50 } })
  })

  it('is not asked before an edition, and not for one that is shown without its place', async () => {
    const reader = await savedMember('reader')
    expect(await askWhatIf(reader, { code: own, indicator, typed: '50' }, 'da')).toBeNull()
    const slug = await savedWeakEdition({ weakCount: 1 })
    const form = { municipalityCode: own, reasonDa: 'Byrådet ønsker det ikke.', reasonEn: 'The council says no.' }
    await decideAbstention(operator('test'), slug, { intent: 'begin', notCpr: [], ...form }, new Date())
    expect(await askWhatIf(reader, { code: own, indicator, typed: '50' }, 'da')).toBeNull()
  })

  it('stands on the page of the weak indicator', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const { userId } = await savedUser({ roles: { [own]: 'reader' } })
    const { cookie } = await savedSession(userId)
    const request = new Request('http://localhost/min-kommune/indikatorer/a0?vaerdi=50', { headers: { cookie } })
    const page = await loader({ request, params: { id: 'a0' }, context: { nonce: '' } })
    expect(page).toMatchObject({
      whatIf: { typed: '50', answer: { value: 50, place: { quarter: expect.any(Number) } } },
    })
  })
})
