import { expect, it } from 'vitest'
import { fileSize } from './file-size'

it('a size is said as people say it', () => {
  expect(fileSize(12)).toEqual({ unit: 'kilobytes', size: 1 })
  expect(fileSize(48_600)).toEqual({ unit: 'kilobytes', size: 49 })
  expect(fileSize(2_340_000)).toEqual({ unit: 'megabytes', size: 2.3 })
})
