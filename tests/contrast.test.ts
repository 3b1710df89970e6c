import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colours } from '../tailwind.config'

type Colour = keyof typeof colours

/** Words on their ground: at least 4.5 to 1 (WCAG 1.4.3). */
const texts: [text: Colour, ground: Colour][] = [
  ['ink', 'white'],
  ['ink', 'mist'],
  ['ink', 'sand'],
  ['ink', 'petrol-pale'],
  ['ink', 'rust-pale'],
  ['ink', 'focus'],
  ['slate', 'white'],
  ['slate', 'mist'],
  ['slate', 'sand'],
  ['petrol', 'white'],
  ['petrol', 'mist'],
  ['petrol', 'sand'],
  ['petrol', 'petrol-pale'],
  ['petrol-dark', 'white'],
  ['white', 'petrol'],
  ['white', 'petrol-dark'],
  ['rust', 'white'],
  ['rust', 'mist'],
  ['rust', 'rust-pale'],
  // On the tiles of the map; black on the second.
  ['white', 'quarter-1'],
  ['ink', 'quarter-3'],
  ['ink', 'quarter-4'],
  ['white', 'socio-4'],
  ['ink', 'socio-2'],
  ['ink', 'socio-1'],
]

/** What must be seen to be used or understood, beside what it lies on: at least 3 to 1 (WCAG 1.4.11). */
const shapes: [shape: Colour, ground: Colour][] = [
  ['slate', 'white'],
  ['slate', 'mist'],
  ['petrol', 'white'],
  ['rust', 'white'],
  ['focus-edge', 'white'],
  ['focus-edge', 'mist'],
  ['focus-edge', 'focus'],
  ['quarter-1', 'white'],
  ['quarter-2', 'white'],
  ['socio-4', 'white'],
  // The pale ones are known by their outline.
  ['ink', 'quarter-3'],
  ['ink', 'quarter-4'],
  ['ink', 'socio-1'],
  ['ink', 'socio-2'],
  ['ink', 'socio-3'],
]

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
}

function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, opacity = 1): number {
  const ground = channels(other)
  const seen = channels(one).map((part, index) => part * opacity + (ground[index] ?? 0) * (1 - opacity))
  const [light = 0, dark = 0] = [luminance(seen), luminance(ground)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const tooWeak = (pairs: [Colour, Colour][], least: number) =>
  pairs.filter(([one, other]) => contrast(colours[one], colours[other]) < least).map((pair) => pair.join(' on '))

describe('the colours', () => {
  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
  })

  it('let every word be read on its ground', () => {
    expect(tooWeak(texts, 4.5)).toEqual([])
    expect(contrast('#000000', colours['quarter-2'])).toBeGreaterThan(4.5)
    expect(contrast('#000000', colours['socio-3'])).toBeGreaterThan(4.5)
  })

  it('let controls, marks and the focus ring be seen', () => {
    expect(tooWeak(shapes, 3)).toEqual([])
    expect(contrast('#727B80', colours.white)).toBeGreaterThan(3)
    expect(contrast('#727B80', colours['quarter-4'])).toBeGreaterThan(3)
  })

  it('of quarters and of need grow darker step by step, and no two are alike in grey', () => {
    const steps = (names: Colour[]) => names.map((name) => luminance(channels(colours[name])))
    const quarters = steps(['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'])
    const need = steps(['socio-4', 'socio-3', 'socio-2', 'socio-1'])
    for (const ramp of [quarters, need]) {
      for (let index = 1; index < ramp.length; index++) {
        expect(((ramp[index] ?? 0) + 0.05) / ((ramp[index - 1] ?? 0) + 0.05)).toBeGreaterThan(1.35)
      }
    }
  })

  it('all come from the one list', () => {
    // Beside them the borders of the map: ink at six tenths on white, mixed beforehand so that crossing lines stay even.
    const known = new Set(['#727b80', ...Object.values(colours).map((hex) => hex.toLowerCase())])
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|tsx)$/.test(name))
    const strangers = files.flatMap((name) =>
      [...readFileSync(join('app', name), 'utf8').matchAll(/#[0-9a-f]{6}\b/gi)]
        .filter(([hex]) => !known.has(hex.toLowerCase()))
        .map(([hex]) => `${name}: ${hex}`),
    )
    expect(strangers).toEqual([])
  })
})
