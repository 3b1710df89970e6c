import { beforeEach, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import type { EditionDeedForm } from '~/index/edition-form'
import { correctFigure } from '~/index/process/correct-figure.server'
import { findProcess } from '~/index/process/process-store.server'
import { runStep } from '../../cli/edition-step'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch } from '../factories/collection'
import { savedDraftEdition } from '../factories/index'
import { emptyDatabase } from './empty-database'

beforeEach(emptyDatabase)

const now = new Date('2026-11-22T12:00:00Z')

it('an operator takes the steps of an edition without a browser, and is told why one can not be', async () => {
  for (const [id, area] of [
    ['a', 'udsatte-boern-og-unge'],
    ['b', 'handicap'],
    ['c', 'udsatte-voksne'],
  ] as const)
    await savedIndicator({ id, area })
  await publishedBatch(aFigureFile(['a', 'b', 'c'].flatMap((indicator) => everywhere({ indicator }, 20, 0.5))))
  const slug = await savedDraftEdition()
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  const step = (form: EditionDeedForm, name = slug) => runStep(name, form, { out: say, error: say }, now)

  expect(await step({ intent: 'recompute' }, 'ingen')).toBe(2)
  expect(await step({ intent: 'preview', until: '2026-11-01' })).toBe(2)
  expect(await step({ intent: 'preview', until: '2026-12-06' })).toBe(0)
  expect(await findProcess(slug)).toMatchObject({ previewUntil: '2026-12-06T23:00:00.000Z' })
  const correction = { status: 'value' as const, value: 60, n: null, numerator: null, denominator: null }
  const corrected = { municipalityCode: '376', indicatorId: 'a' }
  await correctFigure(operator('test'), slug, corrected, { ...correction, reason: 'Fejl', notCpr: [] }, now)
  expect(await step({ intent: 'schedule', date: '2026-12-07', time: '08:00' })).toBe(2)
  expect(await step({ intent: 'recompute' })).toBe(0)
  expect(await step({ intent: 'schedule', date: '2026-12-07', time: '08:00' })).toBe(0)
  expect(await findProcess(slug)).toMatchObject({ publishAt: '2026-12-07T07:00:00.000Z', waitingCorrections: 0 })
  expect(await step({ intent: 'cancel-preview' })).toBe(2)
  expect(await step({ intent: 'cancel-schedule' })).toBe(0)
  expect(await step({ intent: 'cancel-preview' })).toBe(0)
  expect(lines.filter((_, place) => [0, 1, 3, 6].includes(place))).toEqual([
    'There is no edition ingen. `edition list` shows them.',
    '2022: That time has passed. Choose a later one.',
    '2022: There are corrections that no computation has used. Compute the edition again first.',
    '2022: A time of publication is set. Cancel it first.',
  ])
})
