import { beforeEach, expect, it } from 'vitest'
import type { LabChoice } from '~/index/laboratory/lab-choice'
import { trialsAMinute } from '~/index/laboratory/lab-limit-store.server'
import { type LabFigures, rankInLab } from '~/index/laboratory/lab-ranking'
import { municipalities } from '~/municipalities/municipalities'
import { loader } from '~/routes/laboratory'
import { loader as figuresLoader } from '~/routes/laboratory-figures'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch } from '../factories/collection'
import { publishedEdition } from '../factories/index'
import { emptyDatabase } from './empty-database'

beforeEach(emptyDatabase)

async function anEdition(): Promise<string> {
  await savedIndicator({ id: 'a', area: 'udsatte-voksne', theme: 'tilbud', unit: 'pct.' })
  await savedIndicator({ id: 'b', area: 'handicap', theme: 'tilbud', direction: 'lower', unit: 'uger' })
  const rows = [...everywhere({ indicator: 'a' }, 4, 0.5), ...everywhere({ indicator: 'b' }, 9, 0.7)]
  await publishedBatch(aFigureFile(rows))
  return publishedEdition()
}

const asked = (query: string) => new Request(`http://localhost/metode/laboratorium${query}`)
const ask = (query: string) => loader({ request: asked(query), params: {}, context: { nonce: '' } })

it('the form on the server and the function in the browser give the same ranking', async () => {
  const slug = await anEdition()
  const answer = await figuresLoader({ request: asked(''), params: { slug }, context: { nonce: '' } })
  expect(answer.headers.get('Cache-Control')).toContain('immutable')
  const figures: LabFigures = await answer.json()
  const choice: LabChoice = {
    weights: { handicap: 3 },
    mean: 'geometric',
    rule: 'min-max',
    without: [],
    municipality: '376',
  }
  const { lab } = await ask('?v.handicap=3&middel=geometric&skala=min-max&kommune=376')
  expect(lab?.choice).toEqual(choice)
  expect(lab?.result.ok).toBe(true)
  expect(lab?.result).toEqual(rankInLab(figures, choice))

  const { lab: untouched } = await ask('')
  expect(untouched?.result.ok && untouched.result.value.places.map((place) => place?.rank ?? null)).toEqual(
    untouched?.official.map((place) => place?.rank ?? null),
  )
  const everything = ask('?v.handicap=3&v.udsatte-voksne=1&middel=arithmetic&skala=percentile-rank&kommune=')
  const sent = await everything.catch((thrown: unknown) => thrown)
  expect(sent instanceof Response && sent.headers.get('Location')).toBe('/metode/laboratorium?v.handicap=3')
})

it('a draft has no laboratory, and without an edition there is none', async () => {
  expect((await ask('')).lab).toBeNull()
  const unknown = figuresLoader({ request: asked(''), params: { slug: 'ingen' }, context: { nonce: '' } })
  await expect(unknown).rejects.toMatchObject({ status: 404 })
})

it('whoever asks too much from one network is told when to come back, and nobody else is', async () => {
  const slug = await anEdition()
  const from = (query: string, ip: string) =>
    new Request(`http://localhost/metode/laboratorium${query}`, { headers: { 'x-client-ip': ip } })
  const askFrom = (query: string, ip: string) =>
    loader({ request: from(query, ip), params: {}, context: { nonce: '' } })
  const [busy, calm] = ['203.0.113.7', '203.0.113.8']
  const choices = municipalities.map(({ code }) => `?v.handicap=2&kommune=${code}`)
  for (const query of choices.slice(0, trialsAMinute)) await askFrom(query, busy)
  const refused: unknown = await askFrom(choices.at(-1) ?? '', busy).catch((thrown: unknown) => thrown)
  expect(refused).toMatchObject({ data: { seconds: expect.any(Number) }, init: { status: 429 } })
  const { seconds } = (refused as { data: { seconds: number } }).data
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(60)
  const figures = await figuresLoader({ request: from('', busy), params: { slug }, context: { nonce: '' } })
  expect([figures.status, figures.headers.get('Cache-Control')]).toEqual([429, 'no-store'])
  expect(Number(figures.headers.get('Retry-After'))).toBeGreaterThan(0)

  // What is remembered costs nothing, and another network has its own count.
  expect((await askFrom(choices[0] ?? '', busy)).lab?.result.ok).toBe(true)
  expect((await askFrom(choices.at(-1) ?? '', calm)).lab?.result.ok).toBe(true)
})
