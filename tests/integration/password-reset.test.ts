import { beforeEach, describe, expect, it } from 'vitest'
import { askForPassword } from '~/accounts/ask-for-password.server'
import { choosePassword, readPasswordReset } from '~/accounts/choose-password.server'
import { logIn } from '~/accounts/log-in.server'
import { removeOldPasswordResets } from '~/accounts/password-reset-store.server'
import { sha256 } from '~/accounts/sha256.server'
import { saveAnonymous } from '~/accounts/user-store.server'
import { writePasswordMail } from '~/accounts/write-password-mail.server'
import { visibleAbouts } from '~/digest/visible-abouts.server'
import { sendMails } from '~/notifications/send-mails.server'
import { db } from '~/platform/database.server'
import type { Letter, Post } from '~/platform/mail/post'
import { password, savedSession, savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-11-24T09:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const chosen = 'en helt ny lang kode'

beforeEach(emptyDatabase)

const aRequest = () => new Request('http://localhost/glemt-adgangskode', { headers: { 'x-client-ip': '192.0.2.7' } })

async function letters(at = now): Promise<Letter[]> {
  const sent: Letter[] = []
  const post: Post = {
    deliver: async (letter) => {
      sent.push(letter)
      return { kind: 'accepted' }
    },
    rest: () => {},
  }
  const rest = { siteAddress: 'https://a.example', messageDomain: 'a.example', tell: () => {}, stopping: () => false }
  const writers = { 'password-reset': writePasswordMail }
  await sendMails({ post, visible: visibleAbouts(() => at), writers, ...rest }, () => at)
  return sent
}

/** Asks for a new password and reads the mail: the token in its link. */
async function aToken(email: string, at = now): Promise<string> {
  await askForPassword(aRequest(), { email }, at)
  const [letter] = await letters(at)
  return /\/ny-adgangskode\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
}

describe('a forgotten password', () => {
  it('is replaced by a link in a mail, once, and ends every session', async () => {
    const user = await savedUser()
    await savedSession(user.userId)
    const token = await aToken(user.email.toUpperCase())
    expect(await readPasswordReset(token, now)).toEqual({ email: user.email })
    expect(await choosePassword(token, chosen, now)).toEqual({ ok: true, value: null })
    expect(await db.session.count()).toBe(0)
    expect(await logIn(aRequest(), { email: user.email, password })).toMatchObject({ ok: false })
    expect(await logIn(aRequest(), { email: user.email, password: chosen })).toMatchObject({ ok: true })
    expect(await choosePassword(token, 'endnu en lang kode', now)).toEqual({ ok: false, problem: 'reset-closed' })
  })

  it('answers the same whether there is such an account or not, and mails nobody else', async () => {
    await savedUser()
    expect(await askForPassword(aRequest(), { email: 'findes@ikke.example' }, now)).toEqual({ ok: true, value: null })
    expect(await letters()).toEqual([])
  })

  it('keeps only the hash of the link, in no row before the mail leaves', async () => {
    const user = await savedUser()
    await askForPassword(aRequest(), { email: user.email }, now)
    expect(await db.passwordReset.count()).toBe(0)
    const [letter] = await letters()
    const token = /\/ny-adgangskode\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
    expect(await db.passwordReset.findMany({ select: { tokenHash: true } })).toEqual([{ tokenHash: sha256(token) }])
    const kept = JSON.stringify([await db.outboxMail.findMany(), await db.notification.findMany()])
    expect(kept).not.toContain(token)
    expect(letter?.unsubscribeUrl).toBeNull()
  })

  it('can be chosen for an hour, and no longer', async () => {
    const user = await savedUser()
    const token = await aToken(user.email)
    expect(await readPasswordReset(token, later(59))).not.toBeNull()
    expect(await readPasswordReset(token, later(60))).toBeNull()
    expect(await choosePassword(token, chosen, later(60))).toEqual({ ok: false, problem: 'reset-closed' })
    await removeOldPasswordResets(later(60))
    expect(await db.passwordReset.count()).toBe(0)
  })

  it('closes the other links too', async () => {
    const user = await savedUser()
    const [first, second] = [await aToken(user.email), await aToken(user.email, later(5))]
    expect(first).not.toBe(second)
    await choosePassword(second, chosen, later(6))
    expect(await readPasswordReset(first, later(6))).toBeNull()
  })

  it('chosen twice at once is chosen once', async () => {
    const token = await aToken((await savedUser()).email)
    const both = await Promise.all([
      choosePassword(token, chosen, now),
      choosePassword(token, 'en anden lang kode', now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('must keep the rule for passwords, and the link stays open', async () => {
    const token = await aToken((await savedUser()).email)
    expect(await choosePassword(token, 'kort', now)).toEqual({ ok: false, problem: 'password-too-short' })
    expect(await readPasswordReset(token, now)).not.toBeNull()
  })

  it('is nothing for one who has left, and nothing for a wrong link', async () => {
    const user = await savedUser()
    const token = await aToken(user.email)
    await saveAnonymous(user.userId, now)
    expect(await readPasswordReset(token, now)).toBeNull()
    expect(await choosePassword(token, chosen, now)).toMatchObject({ ok: false })
    expect(await readPasswordReset('', now)).toBeNull()
  })

  it('can be asked for a few times, and asking shuts nobody out', async () => {
    const user = await savedUser()
    for (let time = 0; time < 5; time += 1) await askForPassword(aRequest(), { email: user.email }, later(time))
    const sixth = await askForPassword(aRequest(), { email: user.email }, later(6))
    expect(sixth).toMatchObject({ ok: false, problem: { code: 'too-many-attempts' } })
    expect(await logIn(aRequest(), { email: user.email, password })).toMatchObject({ ok: true })
  })
})
