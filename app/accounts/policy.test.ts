import { describe, expect, test } from 'vitest'
import { anActor } from '../../tests/factories/accounts'
import { type Actor, operator } from './actor'
import { can, type Deed } from './policy'

const own = '376'
const other = '175'

const actors = {
  outsider: anActor(),
  reader: anActor({ memberships: new Map([[own, 'reader']]) }),
  contributor: anActor({ memberships: new Map([[own, 'contributor']]) }),
  editor: anActor({ memberships: new Map([[own, 'editor']]) }),
  manager: anActor({ memberships: new Map([[own, 'manager']]) }),
  staff: anActor({ unionRole: 'staff' }),
  moderator: anActor({ unionRole: 'moderator' }),
  expert: anActor({ memberships: new Map([[other, 'reader']]), expertIn: new Set(['handicap']) }),
  suspended: anActor({ memberships: new Map([[own, 'editor']]), suspended: true }),
  administrator: anActor({ isAdministrator: true }),
  operator: operator('drift'),
} satisfies Record<string, Actor>

type Who = keyof typeof actors
const everyone = Object.keys(actors) as Who[]
const union: Who[] = ['staff', 'moderator', 'administrator', 'operator']

const allowed: { deed: Deed; to: Who[] }[] = [
  { deed: { do: 'import-observations' }, to: ['staff', 'administrator', 'operator'] },
  { deed: { do: 'publish-edition' }, to: ['staff', 'administrator', 'operator'] },
  { deed: { do: 'edit-catalogue' }, to: ['staff', 'administrator', 'operator'] },
  { deed: { do: 'moderate' }, to: ['moderator', 'administrator', 'operator'] },
  { deed: { do: 'administer' }, to: ['administrator', 'operator'] },
  { deed: { do: 'see-shared-practices' }, to: everyone.filter((who) => who !== 'outsider') },
  { deed: { do: 'report-practice' }, to: everyone },
  {
    deed: { do: 'see-municipality', in: own },
    to: ['reader', 'contributor', 'editor', 'manager', 'suspended', ...union],
  },
  { deed: { do: 'write-draft', in: own }, to: ['contributor', 'editor', 'manager'] },
  { deed: { do: 'publish-practice', in: own }, to: ['editor', 'manager'] },
  { deed: { do: 'manage-members', in: own }, to: ['manager'] },
  { deed: { do: 'see-municipality', in: other }, to: [...union, 'expert'] },
  { deed: { do: 'judge-practice', area: 'handicap', of: own }, to: ['staff', 'administrator', 'operator', 'expert'] },
  { deed: { do: 'judge-practice', area: 'handicap', of: other }, to: ['staff', 'administrator', 'operator'] },
  { deed: { do: 'judge-practice', area: 'udsatte-voksne', of: null }, to: ['staff', 'administrator', 'operator'] },
  { deed: { do: 'assign-raters' }, to: ['staff', 'administrator', 'operator'] },
  { deed: { do: 'appoint-experts' }, to: ['administrator', 'operator'] },
  { deed: { do: 'edit-synonyms' }, to: ['staff', 'administrator', 'operator'] },
  { deed: { do: 'record-adoption', in: own }, to: ['contributor', 'editor', 'manager'] },
  { deed: { do: 'plan-action', in: own }, to: ['contributor', 'editor', 'manager'] },
  { deed: { do: 'speak-for', in: own }, to: ['contributor', 'editor', 'manager'] },
  { deed: { do: 'join-dialogue' }, to: ['reader', 'contributor', 'editor', 'manager', 'expert', ...union] },
  { deed: { do: 'open-room' }, to: ['staff', 'administrator', 'operator'] },
  { deed: { do: 'see-preview', in: own }, to: ['editor', 'manager', 'suspended'] },
  { deed: { do: 'object-to-figures', in: own }, to: ['editor', 'manager'] },
  { deed: { do: 'see-preview', in: other }, to: [] },
  { deed: { do: 'object-to-figures', in: other }, to: [] },
  { deed: { do: 'write-draft', in: other }, to: [] },
  { deed: { do: 'publish-practice', in: other }, to: [] },
  { deed: { do: 'manage-members', in: other }, to: [] },
]

describe.each(allowed)('$deed', ({ deed, to }) => {
  test.each(everyone)(`is decided for the %s`, (who) => {
    expect(can(actors[who], deed)).toBe(to.includes(who))
  })
})

test('a role in one municipality gives nothing in another, also for a person with two', () => {
  const inTwo = anActor({
    memberships: new Map([
      [own, 'manager'],
      [other, 'reader'],
    ]),
  })
  expect(can(inTwo, { do: 'manage-members', in: own })).toBe(true)
  expect(can(inTwo, { do: 'write-draft', in: other })).toBe(false)
})
