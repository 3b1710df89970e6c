import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { handOverWhole, wholePipelines } from './whole-pipelines'

function message(type: string, length: number): Buffer {
  const bytes = Buffer.alloc(1 + 4 + length, 120)
  bytes.write(type)
  bytes.writeInt32BE(4 + length, 1)
  return bytes
}

const startup = Buffer.from([0, 0, 0, 9, 0, 3, 0, 0, 0])
const pipeline = (length: number) =>
  Buffer.concat([message('P', 20), message('B', length), message('E', 4), message('S', 0)])

function delivered(pieces: Buffer[]): Buffer[] {
  const socket = new Socket()
  handOverWhole(socket)
  const got: Buffer[] = []
  socket.on('data', (bytes) => got.push(bytes))
  for (const piece of pieces) socket.emit('data', piece)
  return got
}

describe('what a database client sends', () => {
  it('is whole up to its last Sync or simple query', () => {
    const one = pipeline(10)
    expect(wholePipelines(one).whole).toBe(one.length)
    expect(wholePipelines(Buffer.concat([one, message('P', 20)])).whole).toBe(one.length)
    expect(wholePipelines(message('Q', 12)).whole).toBe(17)
    expect(wholePipelines(startup).whole).toBe(startup.length)
    expect(wholePipelines(one.subarray(0, -1)).whole).toBe(0)
    expect(wholePipelines(Buffer.alloc(0)).whole).toBe(0)
  })

  it('is handed over in one piece, however it comes', () => {
    const all = Buffer.concat([startup, pipeline(10), pipeline(5_000), message('Q', 3), pipeline(0), message('X', 0)])
    for (const size of [1, 3, 7, 64, 1000, 100_000]) {
      const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
        all.subarray(place * size, (place + 1) * size),
      )
      const got = delivered(pieces)
      expect(Buffer.concat(got).equals(all), `pieces of ${size}`).toBe(true)
      for (const bytes of got) expect(wholePipelines(bytes).whole).toBe(bytes.length)
    }
  })

  it('is handed over at once when it comes whole', () => {
    const one = pipeline(100)
    expect(delivered([one, one])).toHaveLength(2)
  })
})
