import { beforeEach, describe, expect, it } from 'vitest'
import { acceptInvitation, acceptInvitationAsUser, readInvitation } from '~/accounts/accept-invitation.server'
import { anonymiseUser } from '~/accounts/anonymise-user.server'
import { changeRole } from '~/accounts/change-role.server'
import { createUser } from '~/accounts/create-user.server'
import { listOpenInvitations } from '~/accounts/invitation-store.server'
import { inviteMember } from '~/accounts/invite-member.server'
import { findRole, listMembers } from '~/accounts/membership-store.server'
import { removeAnyMember, removeMember } from '~/accounts/remove-member.server'
import { findActor } from '~/accounts/require-actor.server'
import { revokeInvitation } from '~/accounts/revoke-invitation.server'
import { setUnionRole } from '~/accounts/set-union-role.server'
import { findUser, findUserByEmail, listUsers, usersOnPage } from '~/accounts/user-store.server'
import { forgetName } from '~/dialogue/forget-name.server'
import { db } from '~/platform/database.server'
import { password, savedSession, savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date()
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const notFound = { status: 404 }
const own = '376'
const other = '175'

const aRequest = (cookie = '') => new Request('http://localhost/', { headers: cookie ? { cookie } : {} })
const aManager = () => savedUser({ roles: { [own]: 'manager' } })
const invitee = { municipalityCode: own, email: ' Bo@Kommune.example ', name: 'Bo', role: 'editor' } as const

async function anInvitation(parts: Partial<typeof invitee> = {}) {
  const manager = await aManager()
  const invited = await inviteMember(manager, { ...invitee, ...parts }, now)
  if (!invited.ok) throw new Error(invited.problem)
  return { manager, token: invited.value.token }
}

beforeEach(emptyDatabase)

describe('an invitation', () => {
  it('becomes an account with the role it named, once', async () => {
    const { token } = await anInvitation()
    expect(await readInvitation(token, now)).toMatchObject({ email: 'bo@kommune.example', role: 'editor' })
    const accepted = await acceptInvitation(aRequest(), { token, name: 'Bo Bang', newPassword: password }, now)
    if (!accepted.ok) throw new Error(accepted.problem)
    const actor = await findActor(aRequest(accepted.value.cookie.split(';')[0]))
    expect(actor).toMatchObject({ name: 'Bo Bang', memberships: new Map([[own, 'editor']]) })
    expect(await readInvitation(token, now)).toBeNull()
    const again = await acceptInvitation(aRequest(), { token, name: 'Ib', newPassword: password }, now)
    expect(again).toEqual({ ok: false, problem: 'invitation-closed' })
  })

  it('keeps only the hash of its token', async () => {
    const { token } = await anInvitation()
    const [row] = await db.invitation.findMany()
    expect(JSON.stringify(row)).not.toContain(token)
    expect(token).toMatch(/^[\w-]{43}$/)
  })

  it('runs out after seven days, and a new one to the same person replaces it', async () => {
    const { token, manager } = await anInvitation()
    expect(await readInvitation(token, days(6.99))).not.toBeNull()
    expect(await readInvitation(token, days(7))).toBeNull()
    expect(await listOpenInvitations(own, days(7))).toEqual([])
    await inviteMember(manager, invitee, now)
    expect(await readInvitation(token, now)).toBeNull()
    expect(await listOpenInvitations(own, now)).toHaveLength(1)
  })

  it('can be withdrawn by the municipality it is of, not by another', async () => {
    const { token, manager } = await anInvitation()
    const [open] = await listOpenInvitations(own, now)
    const tokenHash = open?.tokenHash ?? ''
    const stranger = await savedUser({ roles: { [other]: 'manager' } })
    await expect(revokeInvitation(stranger, { municipalityCode: own, tokenHash })).rejects.toMatchObject(notFound)
    await expect(revokeInvitation(stranger, { municipalityCode: other, tokenHash })).rejects.toMatchObject(notFound)
    await revokeInvitation(manager, { municipalityCode: own, tokenHash })
    expect(await readInvitation(token, now)).toBeNull()
  })

  it('never touches an account that is there: its owner logs in and takes it', async () => {
    const owner = await savedUser({ email: 'bo@kommune.example', name: 'Bo', roles: { [other]: 'reader' } })
    const { token } = await anInvitation()
    const form = { token, name: 'En anden', newPassword: 'en helt anden kode' }
    expect(await acceptInvitation(aRequest(), form, now)).toEqual({ ok: false, problem: 'account-exists' })
    const wrongPerson = await savedUser()
    expect(await acceptInvitationAsUser(wrongPerson, token, now)).toEqual({ ok: false, problem: 'other-email' })
    expect(await acceptInvitationAsUser(owner, token, now)).toEqual({ ok: true, value: null })
    expect(await findUser(owner.userId)).toMatchObject({ name: 'Bo', memberships: [{}, {}] })
    expect(await findRole(own, owner.userId)).toBe('editor')
  })

  it('refuses a weak password and stays open', async () => {
    const { token } = await anInvitation()
    const weak = await acceptInvitation(aRequest(), { token, name: 'Bo', newPassword: 'kort' }, now)
    expect(weak).toEqual({ ok: false, problem: 'password-too-short' })
    expect(await readInvitation(token, now)).not.toBeNull()
  })

  it('used by two at the same moment makes one account', async () => {
    const { token } = await anInvitation()
    const form = { token, name: 'Bo', newPassword: password }
    const both = await Promise.allSettled([
      acceptInvitation(aRequest(), form, now),
      acceptInvitation(aRequest(), form, now),
    ])
    expect(both.filter((one) => one.status === 'fulfilled' && one.value.ok)).toHaveLength(1)
    expect(await db.membership.count({ where: { municipalityCode: own, role: 'EDITOR' } })).toBe(1)
  })

  it('is made by managers for their own municipality and by administrators for any, not for a member', async () => {
    const editor = await savedUser({ roles: { [own]: 'editor' } })
    const stranger = await savedUser({ roles: { [other]: 'manager' } })
    for (const actor of [editor, stranger, await savedUser({ unionRole: 'staff' })]) {
      await expect(inviteMember(actor, invitee, now)).rejects.toMatchObject(notFound)
    }
    const administrator = await savedUser({ isAdministrator: true })
    expect(await inviteMember(administrator, invitee, now)).toMatchObject({ ok: true })
    const nowhere = inviteMember(administrator, { ...invitee, municipalityCode: '999' }, now)
    await expect(nowhere).rejects.toMatchObject(notFound)
    const again = await inviteMember(administrator, { ...invitee, email: editor.email }, now)
    expect(again).toEqual({ ok: false, problem: 'already-member' })
  })
})

describe('members', () => {
  it('get other roles from their manager, which works at once', async () => {
    const manager = await aManager()
    const reader = await savedUser({ roles: { [own]: 'reader' } })
    const { cookie } = await savedSession(reader.userId)
    await changeRole(manager, { municipalityCode: own, userId: reader.userId, role: 'editor' })
    expect((await findActor(aRequest(cookie)))?.memberships.get(own)).toBe('editor')
    await removeMember(manager, { municipalityCode: own, userId: reader.userId })
    expect((await findActor(aRequest(cookie)))?.memberships.size).toBe(0)
    const deeds = await db.auditEntry.findMany({ orderBy: { id: 'asc' } })
    expect(deeds).toMatchObject([
      { deed: 'change-role', actorId: manager.userId, actor: '', details: { from: 'reader', to: 'editor' } },
      { deed: 'remove-member', subject: `municipality:${own}/user:${reader.userId}` },
    ])
  })

  it('always keep a manager among them', async () => {
    const manager = await aManager()
    const myself = { municipalityCode: own, userId: manager.userId }
    const lastManager = { ok: false, problem: 'last-manager' }
    expect(await changeRole(manager, { ...myself, role: 'editor' })).toEqual(lastManager)
    expect(await removeMember(manager, myself)).toEqual(lastManager)
    expect(await changeRole(manager, { ...myself, role: 'manager' })).toMatchObject({ ok: true })
    const second = await aManager()
    const each = await Promise.all([
      changeRole(manager, { ...myself, role: 'reader' }),
      removeMember(second, { municipalityCode: own, userId: second.userId }),
    ])
    expect(each.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await listMembers(own)).filter(({ role }) => role === 'manager')).toHaveLength(1)
  })

  it('are out of reach for another municipality and for those below manager', async () => {
    const member = await savedUser({ roles: { [own]: 'reader', [other]: 'reader' } })
    const target = { municipalityCode: own, userId: member.userId }
    const others = [
      await savedUser({ roles: { [other]: 'manager' } }),
      await savedUser({ roles: { [own]: 'editor' } }),
      await savedUser({ unionRole: 'staff' }),
      await savedUser({ isAdministrator: true }),
    ]
    for (const actor of others) {
      await expect(changeRole(actor, { ...target, role: 'editor' })).rejects.toMatchObject(notFound)
      await expect(removeMember(actor, target)).rejects.toMatchObject(notFound)
    }
    const manager = await aManager()
    const outsider = { municipalityCode: own, userId: (await savedUser()).userId }
    await expect(changeRole(manager, { ...outsider, role: 'reader' })).rejects.toMatchObject(notFound)
    await expect(removeMember(manager, outsider)).rejects.toMatchObject(notFound)
  })

  it('can be taken out by an administrator, the last manager too', async () => {
    const manager = await aManager()
    const membership = { municipalityCode: own, userId: manager.userId }
    await expect(removeAnyMember(manager, membership)).rejects.toMatchObject(notFound)
    await removeAnyMember(await savedUser({ isAdministrator: true }), membership)
    expect(await listMembers(own)).toEqual([])
  })
})

describe('an administrator', () => {
  it('finds users page by page and by a part of name or address', async () => {
    const rows = Array.from({ length: usersOnPage + 2 }, (_, place) => ({
      email: `u${String(place).padStart(3, '0')}@kommune.example`,
      name: place === 7 ? 'Åse Ærø_100%' : 'Kim',
    }))
    await db.user.createMany({ data: rows })
    const second = await listUsers({ search: '', page: 2 })
    expect(second.count).toBe(usersOnPage + 2)
    expect(second.users.map(({ email }) => email)).toEqual(['u050@kommune.example', 'u051@kommune.example'])
    expect((await listUsers({ search: 'ærø_100%', page: 1 })).users).toMatchObject([{ email: 'u007@kommune.example' }])
    expect((await listUsers({ search: 'U007@', page: 1 })).count).toBe(1)
    expect((await listUsers({ search: '%', page: 1 })).count).toBe(1)
  })

  it('gives and takes roles in the union; nobody else does', async () => {
    const { userId } = await savedUser()
    const administrator = await savedUser({ isAdministrator: true })
    await setUnionRole(administrator, { userId, role: 'moderator' })
    expect(await findUser(userId)).toMatchObject({ unionRole: 'moderator' })
    await setUnionRole(administrator, { userId, role: null })
    expect(await findUser(userId)).toMatchObject({ unionRole: null })
    for (const actor of [await aManager(), await savedUser({ unionRole: 'staff' })]) {
      await expect(setUnionRole(actor, { userId, role: 'staff' })).rejects.toMatchObject(notFound)
    }
  })

  it('makes one who leaves anonymous: nothing that tells who they were is left', async () => {
    const leaver = await savedUser({ email: 'bo@kommune.example', name: 'Bo Bang', roles: { [own]: 'editor' } })
    await savedUser({ roles: { [other]: 'manager' } })
    const { cookie } = await savedSession(leaver.userId)
    const administrator = await savedUser({ isAdministrator: true })
    await inviteMember(administrator, { ...invitee, municipalityCode: other }, now)
    expect(await anonymiseUser(administrator, leaver.userId, now, forgetName)).toEqual({ ok: true, value: null })
    expect(await findActor(aRequest(cookie))).toBeNull()
    expect(await findUserByEmail('bo@kommune.example')).toBeNull()
    expect(await findUser(leaver.userId)).toBeNull()
    const everything = [await db.user.findMany(), await db.invitation.findMany(), await db.auditEntry.findMany()]
    expect(JSON.stringify(everything)).not.toMatch(/bo@kommune|Bo Bang/)
    const gone = anonymiseUser(administrator, leaver.userId, now, forgetName)
    await expect(gone).rejects.toMatchObject(notFound)
  })

  it('can not make themselves anonymous, and nobody else can make anybody', async () => {
    const administrator = await savedUser({ isAdministrator: true })
    const own = await anonymiseUser(administrator, administrator.userId, now, forgetName)
    expect(own).toEqual({ ok: false, problem: 'yourself' })
    await expect(anonymiseUser(await aManager(), administrator.userId, now, forgetName)).rejects.toMatchObject(notFound)
  })

  it('makes whole accounts, but none for an address that is taken', async () => {
    const administrator = await savedUser({ isAdministrator: true })
    const account = {
      email: 'Bo@Union.example',
      name: 'Bo',
      password,
      unionRole: 'staff',
      isAdministrator: false,
    } as const
    const made = await createUser(administrator, { ...account, membership: { municipalityCode: own, role: 'reader' } })
    expect(made).toMatchObject({ ok: true })
    expect(await findUserByEmail('bo@union.example')).toMatchObject({
      unionRole: 'staff',
      memberships: [{ municipalityCode: own, role: 'reader' }],
    })
    const again = await createUser(administrator, { ...account, membership: null })
    expect(again).toEqual({ ok: false, problem: 'email-taken' })
  })
})
