import type { ActionFunction, LoaderFunction } from '@remix-run/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '~/platform/database.server'
import * as account from '~/routes/account'
import * as invitation from '~/routes/invitation'
import * as logInPage from '~/routes/log-in'
import * as members from '~/routes/members'
import * as user from '~/routes/user'
import * as userAdministration from '~/routes/user-administration'
import { password, savedSession, savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

type Door = { loader: LoaderFunction; action: ActionFunction }
type Visit = { cookie?: string; params?: Record<string, string>; form?: Record<string, string>; ip?: string }

const own = '376'
const nobody = '01900000-0000-7000-8000-000000000009'
const notFound = { status: 404 }

function aVisit(path: string, { cookie = '', params = {}, form, ip = '192.0.2.1' }: Visit = {}) {
  const headers = { 'x-client-ip': ip, ...(cookie ? { cookie } : {}) }
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  return { request: new Request(`http://localhost${path}`, { ...sent, headers }), params, context: { nonce: '' } }
}

const read = async (door: Door, path: string, visit: Visit = {}) => door.loader(aVisit(path, visit))
const post = async (door: Door, path: string, visit: Visit & { form: Record<string, string> }) =>
  door.action(aVisit(path, visit))

/** A redirect's address, whether it was answered or thrown. */
async function whereTo(answer: Promise<unknown>): Promise<string | null> {
  const response = await answer.catch((thrown: unknown) => thrown)
  return response instanceof Response ? response.headers.get('location') : null
}

const privatePages = [
  { path: '/konto', door: account, params: {} },
  { path: `/kommuner/${own}/medlemmer`, door: members, params: { kode: own } },
  { path: '/administration/brugere', door: userAdministration, params: {} },
  { path: `/administration/brugere/${nobody}`, door: user, params: { id: nobody } },
]

beforeEach(emptyDatabase)

describe.each(privatePages)('$path', ({ path, door, params }) => {
  it('leads a stranger to the log-in and back, in both languages', async () => {
    const there = `/log-ind?til=${encodeURIComponent(`${path}?side=2`)}`
    expect(await whereTo(read(door, `${path}?side=2`, { params }))).toBe(there)
    const english = `/en/log-ind?til=${encodeURIComponent(`/en${path}`)}`
    expect(await whereTo(read(door, `/en${path}`, { params }))).toBe(english)
    expect(await whereTo(post(door, path, { params, form: { intent: 'x' } }))).toMatch(/^\/log-ind/)
  })
})

describe('a member', () => {
  it.each(privatePages.slice(1))('meets the same 404 at $path as where nothing is', async ({ path, door, params }) => {
    const reader = await savedUser({ roles: { [own]: 'reader' } })
    const foreigner = await savedUser({ roles: { '175': 'manager' } })
    for (const { userId } of [reader, foreigner]) {
      const { cookie } = await savedSession(userId)
      await expect(read(door, path, { params, cookie })).rejects.toMatchObject(notFound)
      const form = { intent: 'invite', email: 'a@b.example', name: 'A', role: 'reader' }
      await expect(post(door, path, { params, cookie, form })).rejects.toMatchObject(notFound)
    }
  })
})

describe('the members page', () => {
  it('gives a link once, and what it lists tells nothing secret', async () => {
    const manager = await savedUser({ roles: { [own]: 'manager' } })
    const { cookie } = await savedSession(manager.userId)
    const page = { cookie, params: { kode: own } }
    const path = `/kommuner/${own}/medlemmer`
    const form = { intent: 'invite', email: 'bo@kommune.example', name: 'Bo', role: 'editor', kode: '175' }
    const answer = await post(members, path, { ...page, form })
    expect(answer).toMatchObject({ link: expect.stringMatching(/^http:\/\/localhost\/invitation\/[\w-]{43}$/) })
    const shown = JSON.stringify(await read(members, path, page))
    expect(shown).toContain('bo@kommune.example')
    expect(shown).not.toMatch(/passwordHash|argon2/)
    expect(await db.invitation.findMany()).toMatchObject([{ municipalityCode: own }])
  })

  it('is no page for a code that is no municipality', async () => {
    const { cookie } = await savedSession((await savedUser({ isAdministrator: true })).userId)
    const visit = read(members, '/kommuner/999/medlemmer', { cookie, params: { kode: '999' } })
    await expect(visit).rejects.toMatchObject(notFound)
  })
})

describe('the log-in page', () => {
  const logInTo = async (til: string | null) => {
    const { email } = await savedUser({ roles: { [own]: 'reader' } })
    const path = til === null ? '/log-ind' : `/log-ind?til=${encodeURIComponent(til)}`
    return whereTo(post(logInPage, path, { form: { email, password } }))
  }

  it('leads to the page asked for, or to Min kommune', async () => {
    expect(await logInTo('/praksis?q=x')).toBe('/praksis?q=x')
    expect(await logInTo(null)).toBe('/min-kommune')
    expect(await logInTo('//evil.example')).toBe('/min-kommune')
  })

  it('answers a wrong log-in with what was typed, but not the password', async () => {
    const answer = await post(logInPage, '/log-ind', { form: { email: 'ingen@kommune.example', password } })
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { errors: { '': ['wrong-log-in'] }, values: { email: 'ingen@kommune.example' } },
    })
    expect(JSON.stringify(answer)).not.toContain(password)
  })

  it('asks for what is missing', async () => {
    const answer = await post(logInPage, '/log-ind', { form: { email: '', password: '' } })
    expect(answer).toMatchObject({ data: { errors: { email: ['email-missing'], password: ['password-missing'] } } })
  })
})

describe('an invitation’s page', () => {
  it('looks the same for a wrong, a used and an old token', async () => {
    const page = await read(invitation, '/invitation/forkert', { params: { token: 'forkert' } })
    expect(page).toMatchObject({ invitation: null })
  })
})

describe('an administrator', () => {
  it('sees a user, and must tick before making them anonymous', async () => {
    const { cookie } = await savedSession((await savedUser({ isAdministrator: true })).userId)
    const { userId } = await savedUser({ name: 'Bo Bang' })
    const page = { cookie, params: { id: userId } }
    const path = `/administration/brugere/${userId}`
    expect(await read(user, path, page)).toMatchObject({ title: 'Bo Bang' })
    const unticked = await post(user, path, { ...page, form: { intent: 'anonymise' } })
    expect(unticked).toMatchObject({ data: { intent: 'anonymise', errors: { confirmed: ['not-confirmed'] } } })
    const ticked = post(user, path, { ...page, form: { intent: 'anonymise', confirmed: 'on' } })
    expect(await whereTo(ticked)).toBe('/administration/brugere?gjort=anonymised')
    await expect(read(user, path, page)).rejects.toMatchObject(notFound)
    const nonsense = read(user, '/administration/brugere/x', { cookie, params: { id: 'x' } })
    await expect(nonsense).rejects.toMatchObject(notFound)
  })
})
