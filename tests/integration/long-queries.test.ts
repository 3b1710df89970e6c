import { describe, expect, it } from 'vitest'
import { db } from '~/platform/database.server'

describe('a long query beside short ones', () => {
  it('is answered as itself, and so are they', async () => {
    const long = async (round: number) => {
      const text = 'x'.repeat(400_000 + round)
      const [row] = await db.$queryRaw<
        { length: number }[]
      >`SELECT length(${text}::text) AS length, ${round}::int AS round`
      return row?.length === text.length
    }
    const short = async (round: number) => {
      const id = '018f0000-0000-7000-8000-000000000001'
      const [row] = await db.$queryRaw<
        { id: string; text: string }[]
      >`SELECT ${id}::uuid AS id, ${`${round}`}::text AS text`
      return row?.id === id && row.text === `${round}`
    }
    const rounds = Array.from({ length: 60 }, (_, round) => round)
    const answers = await Promise.all(rounds.flatMap((round) => [long(round), short(round), short(round + 1000)]))
    expect(answers.filter((right) => !right)).toEqual([])
  })
})
