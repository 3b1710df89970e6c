import { describe, expect, it } from 'vitest'
import type { PracticeStanding } from '~/practices/practice-visibility'
import { anActor } from '../../tests/factories/accounts'
import { type Audience, audiences, audiencesFor, maySeeThread, narrows, type ThreadStanding } from './audience'

const member = (code: string, userId = `user-${code}`) =>
  anActor({ userId, memberships: new Map([[code, 'reader' as const]]) })
const readers = {
  stranger: null,
  'no role any more': anActor({ userId: 'in-room' }),
  'the municipality that asked': member('376'),
  'one that was asked': member('461'),
  'another municipality': member('101'),
  'in the room': member('101', 'in-room'),
  'union staff': anActor({ unionRole: 'staff', userId: 'staff' }),
  moderator: anActor({ unionRole: 'moderator', userId: 'moderator' }),
  suspended: { ...member('101'), suspended: true },
}
type Reader = keyof typeof readers
const municipal: Reader[] = [
  'the municipality that asked',
  'one that was asked',
  'another municipality',
  'in the room',
  'union staff',
  'moderator',
  'suspended',
]
const everybody = Object.keys(readers) as Reader[]

const aStanding = (parts: Partial<ThreadStanding>): ThreadStanding => ({
  audience: 'municipalities',
  startedById: 'user-376',
  municipalityCode: '376',
  invited: [],
  practice: null,
  roomMembers: [],
  ...parts,
})
const aPractice = (parts: Partial<PracticeStanding> = {}): PracticeStanding => ({
  municipalityCode: '376',
  state: 'published',
  visibility: 'public',
  hidden: false,
  ...parts,
})

const seenBy = (standing: Partial<ThreadStanding>) =>
  everybody.filter((name) => maySeeThread(readers[name], aStanding(standing)))

describe('who sees a thread', () => {
  it.each<[string, Partial<ThreadStanding>, Reader[]]>([
    ['public', { audience: 'public' }, everybody],
    ['all municipalities', { audience: 'municipalities' }, municipal],
    ['a room', { audience: 'room', roomMembers: ['in-room'] }, ['in the room']],
    ['an empty room', { audience: 'room' }, []],
    ['invited', { audience: 'invited', invited: ['461'] }, ['the municipality that asked', 'one that was asked']],
    [
      'asked by the union',
      { audience: 'invited', invited: ['461'], municipalityCode: null, startedById: 'staff' },
      ['one that was asked', 'union staff'],
    ],
    ['public, on a public practice', { audience: 'public', practice: aPractice() }, everybody],
    [
      'public, on a practice that became shared',
      { audience: 'public', practice: aPractice({ visibility: 'municipalities' }) },
      municipal,
    ],
    ['on a hidden practice', { audience: 'public', practice: aPractice({ hidden: true }) }, []],
    ['on an archived practice', { audience: 'public', practice: aPractice({ state: 'archived' }) }, []],
    ['on a draft', { practice: aPractice({ state: 'draft' }) }, []],
  ])('%s', (_, standing, expected) => {
    expect(seenBy(standing)).toEqual(expected)
  })
})

describe('the audiences of a new thread', () => {
  it('are never public for a practice that only municipalities see', () => {
    expect(audiencesFor('practice', aPractice({ visibility: 'municipalities' }))).toEqual(['municipalities'])
    expect(audiencesFor('practice', aPractice())).toEqual(['municipalities', 'public'])
  })
  it('are the room alone in a room', () => {
    expect(audiencesFor('room', null)).toEqual(['room'])
  })
})

describe('changing the audience', () => {
  it('only ever makes it smaller', () => {
    const table: Record<Audience, Audience[]> = {
      public: ['public', 'municipalities', 'room', 'invited'],
      municipalities: ['municipalities', 'room', 'invited'],
      room: ['room'],
      invited: ['invited'],
    }
    for (const from of audiences) expect(audiences.filter((to) => narrows(from, to))).toEqual(table[from])
  })
})
