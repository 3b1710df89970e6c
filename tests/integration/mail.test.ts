import { once } from 'node:events'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveAnonymous } from '~/accounts/user-store.server'
import { visibleAbouts } from '~/digest/visible-abouts.server'
import { readLetterFile } from '~/notifications/letter-file'
import { queueMail } from '~/notifications/queue-mail.server'
import { claimLasts, mostAttempts } from '~/notifications/retry'
import { type MailWork, sendMails } from '~/notifications/send-mails.server'
import { db, inTransaction } from '~/platform/database.server'
import { filePost } from '~/platform/mail/file-post.server'
import type { Post } from '~/platform/mail/post'
import { smtpPost } from '~/platform/mail/smtp-post.server'
import { saveHidden } from '~/practices/practice-store.server'
import { aNotice, told } from '../factories/notices'
import { savedMember, savedPractice } from '../factories/practices'
import { savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-11-24T09:00:00Z')
const from = 'Socialt Indeks <post@socialtindeks.example>'
const plus = (ms: number) => new Date(now.getTime() + ms)

let open: SMTPServer[] = []

beforeEach(emptyDatabase)
afterEach(async () => {
  await Promise.all(open.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))))
  open = []
})

type Box = { url: string; mails: ParsedMail[]; server: SMTPServer }

/** A real mail server on this machine that keeps what it is given. */
async function aMailServer(options: Partial<SMTPServerOptions> = {}): Promise<Box> {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        done()
      }, done)
    },
    ...options,
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  open.push(server)
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, mails, server }
}

function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code })
}

function send(post: Post, at = now, parts: Partial<MailWork> = {}) {
  const heard: unknown[] = []
  const work = {
    post,
    visible: visibleAbouts(() => at),
    writers: {},
    siteAddress: 'https://socialtindeks.example',
    messageDomain: 'socialtindeks.example',
    tell: (happened: unknown) => void heard.push(happened),
    stopping: () => false,
    ...parts,
  }
  return sendMails(work, () => at).then((counts) => ({ counts, heard }))
}

const states = async () =>
  (await db.outboxMail.findMany({ orderBy: { id: 'asc' } })).map(({ state, attempts }) => `${state} ${attempts}`)

describe('a mail', () => {
  it('says in text and HTML what happened, where to go and how to end such mails', async () => {
    const { url, mails } = await aMailServer()
    const user = await savedUser({ email: 'kim@kommune.example' })
    await told([aNotice(user.userId, { slots: { person: 'Bo <b>', title: 'Æ & ø' }, path: '/dialog/1' })], now)
    const { counts, heard } = await send(smtpPost(url, from))
    expect(counts).toMatchObject({ sent: 1 })
    const [mail] = mails
    const { id } = await db.outboxMail.findFirstOrThrow()
    expect(mail?.messageId).toBe(`<${id}@socialtindeks.example>`)
    expect(mail?.subject).toBe('Bo <b> har nævnt dig i »Æ & ø«')
    expect(mail?.to).toMatchObject({ text: 'kim@kommune.example' })
    expect(mail?.from?.text).toBe('"Socialt Indeks" <post@socialtindeks.example>')
    expect(mail?.text).toContain('https://socialtindeks.example/dialog/1')
    expect(mail?.html).toContain('Bo &lt;b&gt;')
    expect(mail?.html).not.toContain('<b>')
    const { unsubscribeKey } = await db.user.findUniqueOrThrow({ where: { id: user.userId } })
    const list = mail?.headers.get('list') as { unsubscribe?: { url: string } }
    expect(list.unsubscribe?.url).toBe(`https://socialtindeks.example/afmeld/${unsubscribeKey}.mentions`)
    expect(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    )
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(JSON.stringify(heard)).not.toMatch(/kim|kommune|Bo/)
    expect(await states()).toEqual(['SENT 1'])
  })

  it('is in its reader’s language, links too', async () => {
    const { url, mails } = await aMailServer()
    const user = await savedUser()
    await db.user.update({ where: { id: user.userId }, data: { language: 'en' } })
    await told([aNotice(user.userId)], now)
    await send(smtpPost(url, from))
    expect(mails[0]?.subject).toContain('mentioned you in')
    expect(mails[0]?.text).toContain('https://socialtindeks.example/en/konto')
    expect(mails[0]?.text).toContain('https://socialtindeks.example/en/afmeld/')
  })

  it('of moderation can’t be ended by a click, and says why', async () => {
    const { url, mails } = await aMailServer()
    const user = await savedUser()
    await told([aNotice(user.userId, { kind: 'statement-of-reasons', slots: {} })], now)
    await send(smtpPost(url, from))
    expect(mails[0]?.headers.has('list')).toBe(false)
    expect(mails[0]?.text).toContain('kan ikke slås fra')
    expect(mails[0]?.text).not.toContain('afmeld')
  })

  it('to somebody without an account is sent, and the address forgotten', async () => {
    const { url, mails } = await aMailServer()
    const mail = {
      language: 'da',
      kind: 'report-received',
      about: 'notice:1',
      path: '/a',
      slots: {},
      cause: 'r:1',
    } as const
    for (let time = 0; time < 2; time += 1) {
      await inTransaction((tx) => queueMail({ ...mail, toAddress: 'en@borger.example' }, now, tx))
    }
    await send(smtpPost(url, from))
    expect(mails).toHaveLength(1)
    expect(mails[0]?.to).toMatchObject({ text: 'en@borger.example' })
    expect(await db.outboxMail.findMany({ select: { toAddress: true, state: true } })).toEqual([
      { toAddress: null, state: 'SENT' },
    ])
  })

  it('without a mail server is a file, the same one when it is sent again', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'mail-')), 'mail')
    const user = await savedUser({ email: 'kim@kommune.example' })
    await told([aNotice(user.userId, { slots: { person: 'Åse Ørsted', title: 'Æblegrød' } })], now)
    await send(filePost(folder, from))
    await db.outboxMail.updateMany({ data: { state: 'QUEUED' } })
    await send(filePost(folder, from))
    const { id } = await db.outboxMail.findFirstOrThrow()
    expect(await readdir(folder)).toEqual([`${id}.eml`])
    const source = await readFile(join(folder, `${id}.eml`), 'utf8')
    const [ours, theirs] = [readLetterFile(source), await simpleParser(source)]
    expect(ours.subject).toBe('Åse Ørsted har nævnt dig i »Æblegrød«')
    expect(ours.subject).toBe(theirs.subject)
    expect(ours.text.trim()).toBe(theirs.text?.trim())
    expect(ours.to).toBe('kim@kommune.example')
  })
})

describe('what is hidden between queueing and sending', () => {
  it('is dropped and never sent, also when it is shown again later', async () => {
    const { url, mails } = await aMailServer()
    const reader = await savedMember('reader', '657')
    const { id } = await savedPractice(await savedMember('editor'))
    await db.outboxMail.deleteMany()
    await told([aNotice(reader.userId, { about: `practice:${id}` })], now)
    await inTransaction((tx) => saveHidden(id, now, tx))
    expect((await send(smtpPost(url, from))).counts).toMatchObject({ sent: 0, dropped: 1 })
    await inTransaction((tx) => saveHidden(id, null, tx))
    await send(smtpPost(url, from), plus(3_600_000))
    expect(mails).toEqual([])
    expect(await states()).toEqual(['DROPPED 1'])
  })

  it('is dropped too when its reader has left meanwhile', async () => {
    const { url, mails } = await aMailServer()
    const user = await savedUser()
    await told([aNotice(user.userId)], now)
    await saveAnonymous(user.userId, now)
    await send(smtpPost(url, from))
    expect(mails).toEqual([])
    expect((await states()).filter((state) => !state.startsWith('DROPPED'))).toEqual([])
  })
})

describe('a mail server that does not take it', () => {
  it('for good is told in the outbox without the address, and the others go on', async () => {
    const { url, mails } = await aMailServer({
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('vaek') ? refusal(550, `5.1.1 <${address}> does not live here`) : null),
    })
    const [gone, there] = [await savedUser({ email: 'vaek@kommune.example' }), await savedUser()]
    await told([aNotice(gone.userId)], now)
    await told([aNotice(there.userId)], plus(1))
    const { counts, heard } = await send(smtpPost(url, from), plus(1))
    expect(counts).toMatchObject({ sent: 1, failed: 1 })
    expect(mails).toHaveLength(1)
    const failed = await db.outboxMail.findFirstOrThrow({ where: { state: 'FAILED' } })
    expect(failed.problem).toMatch(/550.*does not live here/)
    expect(failed.problem + JSON.stringify(heard)).not.toContain('vaek')
  })

  it('for now is tried again, later each time, and given up after two days', async () => {
    const { url } = await aMailServer({ onRcptTo: (_address, _session, done) => done(refusal(452, 'mailbox full')) })
    const user = await savedUser()
    await told([aNotice(user.userId)], now)
    const waits: number[] = []
    let at = now
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      await send(smtpPost(url, from), at)
      const mail = await db.outboxMail.findFirstOrThrow()
      expect(mail.attempts).toBe(attempt)
      if (mail.state === 'FAILED') break
      expect((await send(smtpPost(url, from), new Date(mail.notBefore.getTime() - 1))).counts.postponed).toBe(0)
      waits.push(mail.notBefore.getTime() - at.getTime())
      at = mail.notBefore
    }
    expect(waits).toHaveLength(mostAttempts - 1)
    expect(waits).toEqual([...waits].sort((one, other) => one - other))
    expect(await states()).toEqual([`FAILED ${mostAttempts}`])
  })

  it('since it went away in the middle of a letter leaves that one and the others for later', async () => {
    const sockets: Socket[] = []
    const box = await aMailServer({
      // The line is cut before an answer: nobody knows whether it was taken.
      onData: () => sockets.forEach((socket) => void socket.destroy()),
    })
    box.server.server.on('connection', (socket: Socket) => void sockets.push(socket))
    const users = [await savedUser(), await savedUser()]
    for (const { userId } of users) await told([aNotice(userId)], now)
    expect((await send(smtpPost(box.url, from))).counts).toEqual({ sent: 0, dropped: 0, postponed: 1, failed: 0 })
    expect((await states()).sort()).toEqual(['QUEUED 0', 'QUEUED 1'])
    const { id } = await db.outboxMail.findFirstOrThrow({ where: { attempts: 1 } })
    const later = await aMailServer()
    await send(smtpPost(later.url, from), plus(3_600_000))
    expect(later.mails).toHaveLength(2)
    expect(later.mails.map(({ messageId }) => messageId)).toContain(`<${id}@socialtindeks.example>`)
  })

  it('since nobody listens there leaves them all for later', async () => {
    const user = await savedUser()
    await told([aNotice(user.userId), aNotice(user.userId), aNotice(user.userId)], now)
    const { counts } = await send(smtpPost('smtp://127.0.0.1:1', from))
    expect(counts).toMatchObject({ postponed: 1 })
    expect((await states()).sort()).toEqual(['QUEUED 0', 'QUEUED 0', 'QUEUED 1'])
  })

  it('since the sender is not let in does not blame the letters', async () => {
    const { url } = await aMailServer({ onMailFrom: (_address, _session, done) => done(refusal(550, 'who are you')) })
    const user = await savedUser()
    await told([aNotice(user.userId), aNotice(user.userId)], now)
    expect((await send(smtpPost(url, from))).counts).toMatchObject({ failed: 0, postponed: 1 })
  })
})

describe('two processes, or one that died', () => {
  it('send each mail once between them', async () => {
    const { url, mails } = await aMailServer()
    const user = await savedUser()
    await told(
      Array.from({ length: 12 }, () => aNotice(user.userId)),
      now,
    )
    const runs = await Promise.all([1, 2, 3].map(() => send(smtpPost(url, from))))
    expect(runs.reduce((sum, { counts }) => sum + counts.sent, 0)).toBe(12)
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(12)
    expect(mails).toHaveLength(12)
  })

  it('a crash between the server’s yes and our note sends it again under the same id, not before the claim has run out', async () => {
    const { url, mails } = await aMailServer()
    const user = await savedUser()
    await told([aNotice(user.userId)], now)
    const carrier = smtpPost(url, from)
    let accepted = () => {}
    const wasAccepted = new Promise<void>((resolve) => {
      accepted = resolve
    })
    // The process that dies: the server has the letter, and what comes after never happens.
    const dying: Post = {
      ...carrier,
      deliver: async (letter) => {
        await carrier.deliver(letter)
        accepted()
        return new Promise(() => {})
      },
    }
    void send(dying)
    await wasAccepted
    carrier.rest()
    expect(await states()).toEqual(['SENDING 1'])
    await send(smtpPost(url, from), plus(claimLasts - 1))
    expect(mails).toHaveLength(1)
    await send(smtpPost(url, from), plus(claimLasts))
    expect(mails).toHaveLength(2)
    expect(mails[1]?.messageId).toBe(mails[0]?.messageId)
    expect(await states()).toEqual(['SENT 2'])
  })

  it('what was hidden after the crash is not sent again', async () => {
    const { url, mails } = await aMailServer()
    const reader = await savedMember('reader', '657')
    const { id } = await savedPractice(await savedMember('editor'))
    await db.outboxMail.deleteMany()
    await told([aNotice(reader.userId, { about: `practice:${id}` })], now)
    await db.outboxMail.updateMany({ data: { state: 'SENDING', claimedAt: now, attempts: 1 } })
    await inTransaction((tx) => saveHidden(id, now, tx))
    await send(smtpPost(url, from), plus(claimLasts))
    expect(mails).toEqual([])
    expect(await states()).toEqual(['DROPPED 2'])
  })

  it('one that never gets to an end is given up', async () => {
    const { url, mails } = await aMailServer()
    const user = await savedUser()
    await told([aNotice(user.userId)], now)
    await db.outboxMail.updateMany({ data: { state: 'SENDING', claimedAt: now, attempts: mostAttempts } })
    await send(smtpPost(url, from), plus(claimLasts))
    expect(mails).toEqual([])
    expect(await states()).toEqual([`FAILED ${mostAttempts + 1}`])
  })

  it('a site that stops leaves the rest for the next start', async () => {
    const { url, mails } = await aMailServer()
    const user = await savedUser()
    await told([aNotice(user.userId), aNotice(user.userId), aNotice(user.userId)], now)
    await send(smtpPost(url, from), now, { stopping: () => mails.length > 0 })
    expect(mails).toHaveLength(1)
    expect((await states()).sort()).toEqual(['QUEUED 0', 'QUEUED 0', 'SENT 1'])
  })
})
