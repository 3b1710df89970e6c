import { expect, it } from 'vitest'
import { reportingNeighbour } from './reporting-neighbour'

it('Dragør reports through Tårnby and Vallensbæk through Ishøj', () => {
  expect(reportingNeighbour('155')).toEqual({ code: '185', role: 'reports-for-us' })
  expect(reportingNeighbour('187')).toEqual({ code: '183', role: 'reports-for-us' })
  expect(reportingNeighbour('185')).toEqual({ code: '155', role: 'we-report-for' })
  expect(reportingNeighbour('183')).toEqual({ code: '187', role: 'we-report-for' })
})

it('the others report for themselves', () => {
  expect(reportingNeighbour('376')).toBeNull()
})
