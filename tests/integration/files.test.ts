import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deletePost } from '~/dialogue/delete-post.server'
import { attachPostFile } from '~/dialogue/files/attach-post-file.server'
import { changePostCaption } from '~/dialogue/files/change-post-caption.server'
import { seesPostFile } from '~/dialogue/files/post-files-store.server'
import { removePostFile } from '~/dialogue/files/remove-post-file.server'
import { savePostHidden } from '~/dialogue/post-store.server'
import { readThread } from '~/dialogue/read-thread.server'
import { db } from '~/platform/database.server'
import type { FileStorage } from '~/platform/files/file-storage'
import { folderStorage } from '~/platform/files/folder-storage.server'
import { keepFile } from '~/platform/files/keep-file.server'
import { removeOrphanedFiles } from '~/platform/files/remove-orphaned-files.server'
import { s3Storage } from '~/platform/files/s3-storage.server'
import { serveFile } from '~/platform/files/serve-file.server'
import { findStoredFile } from '~/platform/files/stored-file-store.server'
import { discardWorkingCopy } from '~/practices/discard-working-copy.server'
import { attachPracticeFile } from '~/practices/files/attach-practice-file.server'
import { changeCaption } from '~/practices/files/change-caption.server'
import { listFilesOfVersion, listPublishedFiles, listWorkingFiles } from '~/practices/files/practice-files-store.server'
import { seesPracticeFile } from '~/practices/files/read-practice-file.server'
import { removePracticeFile } from '~/practices/files/remove-practice-file.server'
import { findPractice, saveHidden, savePracticeLocked } from '~/practices/practice-store.server'
import { submitPractice } from '~/practices/workflow/submit-practice.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import * as fileDoor from '~/routes/attachment-file'
import * as uploadDoor from '~/routes/practice-file-upload'
import * as filesDoor from '~/routes/practice-files'
import { savedThread } from '../factories/dialogue'
import { aPdf, aPicture } from '../factories/files'
import { publishedText, savedDraft, savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { savedSession, savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T12:00:00Z')
const dayLater = new Date('2026-03-03T12:00:01Z')
const notFound = { status: 404 }
const pdf = { name: 'Evaluering.pdf', bytes: aPdf(), caption: 'Evaluering af ordningen', notCpr: [] }

type S3rver = new (options: object) => { run: () => Promise<AddressInfo>; close: () => Promise<void> }

const folder = mkdtempSync(join(tmpdir(), 'si-storage-'))
const storages: Record<string, FileStorage> = {}
let s3: InstanceType<S3rver>

beforeAll(async () => {
  const Server = createRequire(import.meta.url)('s3rver') as S3rver
  const buckets = [{ name: 'bilag' }]
  s3 = new Server({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: buckets,
  })
  const { port } = await s3.run()
  storages.s3 = s3Storage({
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'bilag',
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  })
  storages.folder = folderStorage(join(folder, 'files'))
})

afterAll(async () => {
  await s3.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(emptyDatabase)

async function attached(slug: string, writer: Awaited<ReturnType<typeof savedMember>>, upload = pdf): Promise<string> {
  const answer = await attachPracticeFile(writer, slug, upload, now)
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}

describe.each(['folder', 's3'])('files kept in a %s', (kind) => {
  const storage = () => {
    const chosen = storages[kind]
    if (!chosen) throw new Error(kind)
    return chosen
  }
  const kept = async (name = 'a.pdf', at = now) => {
    const file = await keepFile({ name, bytes: aPdf(), uploadedById: null }, at, storage())
    if (!file.ok) throw new Error(file.problem)
    return file.value
  }

  it('come back as they were, under their row, and are gone when removed', async () => {
    const { id } = await kept()
    expect(Buffer.from((await storage().get(id)) ?? []).equals(Buffer.from(aPdf()))).toBe(true)
    expect(await findStoredFile(id)).toMatchObject({ name: 'a.pdf', kind: 'pdf', bytes: aPdf().byteLength })
    await storage().remove(id)
    await storage().remove(id)
    expect(await storage().get(id)).toBeNull()
  })

  it('are kept under ids of ours alone', async () => {
    await expect((async () => storage().get('../../etc/passwd'))()).rejects.toThrow('not an id')
  })

  it('that nobody attached are swept up after a day, and not before', async () => {
    const { id } = await kept()
    expect(await removeOrphanedFiles(new Date(now.getTime() + 3_600_000), storage())).toMatchObject({ removed: 0 })
    expect(await removeOrphanedFiles(dayLater, storage())).toMatchObject({ removed: 1 })
    expect(await findStoredFile(id)).toBeNull()
    expect(await storage().get(id)).toBeNull()
  })

  it('without a row, as a fall leaves them, are swept up too; a row without bytes is told of', async () => {
    const whole = await kept()
    const writer = await savedMember('editor')
    const { slug } = await savedDraft(writer)
    const practice = await findPractice(slug)
    const copy = await db.practiceRevision.findFirstOrThrow({ where: { practiceId: practice?.id ?? '' } })
    await db.practiceRevisionAttachment.create({
      data: { revisionId: copy.id, fileId: whole.id, position: 0, caption: 'x' },
    })
    const loose = '018f0000-0000-4000-8000-0000000000aa'
    await storage().put(loose, aPdf())
    // What storages tell of the time is the machine's own clock.
    const tomorrow = new Date(Date.now() + 2 * 86_400_000)
    const { swept, missing } = await removeOrphanedFiles(tomorrow, storage())
    expect(swept).toBeGreaterThanOrEqual(1)
    expect(missing).toEqual([])
    expect(await storage().get(loose)).toBeNull()
    expect(await storage().get(whole.id)).not.toBeNull()
    await storage().remove(whole.id)
    expect((await removeOrphanedFiles(tomorrow, storage())).missing).toEqual([whole.id])
    expect(await findStoredFile(whole.id)).not.toBeNull()
    expect(await serveFile(new Request('http://x/'), whole, storage())).toBeNull()
  })

  it('that are refused leave nothing behind', async () => {
    const refused = await keepFile(
      { name: 'a.pdf', bytes: new Uint8Array([77, 90]), uploadedById: null },
      now,
      storage(),
    )
    expect(refused).toEqual({ ok: false, problem: 'unknown-type' })
    expect(await db.storedFile.count()).toBe(0)
  })
})

describe('a folder', () => {
  it('holds no half file under a name of its own', async () => {
    const place = join(folder, 'half')
    const storage = folderStorage(place)
    const id = '018f0000-0000-4000-8000-0000000000bb'
    await storage.put(id, aPdf())
    expect(readdirSync(join(place, 'bb'))).toEqual([id])
    writeFileSync(join(place, 'bb', `${id}.1234.part`), 'half')
    const listed = []
    for await (const file of storage.list()) listed.push(file.id)
    expect(listed).toEqual([id])
    expect(readFileSync(join(place, 'bb', id)).equals(Buffer.from(aPdf()))).toBe(true)
  })
})

describe('attaching', () => {
  it('is for those who write the text, counts its version on, and is in the log', async () => {
    const writer = await savedMember('contributor')
    const { slug, version } = await savedDraft(writer)
    await attached(slug, writer)
    const practice = await findPractice(slug)
    expect(await listWorkingFiles(practice?.id ?? '')).toMatchObject([{ name: 'Evaluering.pdf', caption: pdf.caption }])
    expect((await findWorkingCopy(practice?.id ?? '')).version).toBe(version + 1)
    expect(await db.auditEntry.count({ where: { deed: 'attach-file' } })).toBe(1)
    const others = [
      await savedMember('reader'),
      await savedMember('manager', '175'),
      await savedUnionMember('staff'),
      { ...writer, suspended: true },
    ]
    for (const other of others) await expect(attachPracticeFile(other, slug, pdf, now)).rejects.toMatchObject(notFound)
    expect(await db.storedFile.count()).toBe(1)
  })

  it('takes eight files and no more', async () => {
    const writer = await savedMember('contributor')
    const { slug } = await savedDraft(writer)
    for (let count = 0; count < 8; count += 1) await attached(slug, writer)
    expect(await attachPracticeFile(writer, slug, pdf, now)).toMatchObject({ problem: { code: 'too-many-files' } })
  })

  it('stops what may identify somebody; the log learns how often it was waved through, never the digits', async () => {
    const writer = await savedMember('contributor')
    const { slug } = await savedDraft(writer)
    const withNumber = { ...pdf, caption: 'Rapport 0102031234' }
    expect(await attachPracticeFile(writer, slug, withNumber, now)).toMatchObject({
      problem: { code: 'personal-data' },
    })
    const named = { ...pdf, name: '010203-1234.pdf', notCpr: ['caption:1:9'] }
    expect(await attachPracticeFile(writer, slug, named, now)).toMatchObject({ problem: { code: 'name-cpr' } })
    await attached(slug, writer, { ...withNumber, notCpr: ['caption:1:9'] as never[] })
    const log = await db.auditEntry.findMany({ where: { deed: 'say-not-cpr' }, select: { details: true } })
    expect(log).toEqual([{ details: { caption: 1 } }])
  })

  it('waits while the text is being judged or is locked, and then nothing is written', async () => {
    const editor = await savedMember('editor')
    const { slug, version } = await savedDraft(editor)
    const id = (await findPractice(slug))?.id ?? ''
    const wanted = { seenVersion: version, visibility: 'public' as const, notCpr: [] }
    expect((await submitPractice(editor, slug, wanted, now)).ok).toBe(true)
    expect(await attachPracticeFile(editor, slug, pdf, now)).toMatchObject({ problem: { code: 'submitted' } })
    await db.$transaction((tx) => savePracticeLocked(id, now, tx))
    expect(await attachPracticeFile(editor, slug, pdf, now)).toMatchObject({ problem: { code: 'locked' } })
    expect(await listWorkingFiles(id)).toEqual([])
  })

  it('of a file after the text was seen makes the old sight of it too old to hand in', async () => {
    const editor = await savedMember('editor')
    const { slug, version } = await savedDraft(editor)
    await attached(slug, editor)
    const wanted = { seenVersion: version, visibility: 'public' as const, notCpr: [] }
    expect(await submitPractice(editor, slug, wanted, now)).toMatchObject({ problem: 'changed-by-someone-else' })
  })
})

describe('the files of a version', () => {
  it('are published with it, go on into the next, and stay with it when they are removed there', async () => {
    const editor = await savedMember('editor')
    const draft = await savedDraft(editor)
    const first = await attached(draft.slug, editor)
    const slug = await publishedText(editor, draft.slug, { seenVersion: draft.version + 1 })
    const id = (await findPractice(slug))?.id ?? ''
    const second = await attached(slug, editor, { ...pdf, name: 'Ny.pdf' })
    expect((await listPublishedFiles(id)).map((file) => file.id)).toEqual([first])
    expect((await listWorkingFiles(id)).map((file) => file.id)).toEqual([first, second])
    expect(await removePracticeFile(editor, slug, first, now)).toEqual({ ok: true, value: null })
    expect(await removePracticeFile(editor, slug, first, now)).toMatchObject({ problem: { code: 'gone' } })
    const changed = { fileId: second, caption: 'Nyere evaluering', notCpr: [] }
    expect((await changeCaption(editor, slug, changed, now)).ok).toBe(true)
    const { version } = await findWorkingCopy(id)
    await publishedText(editor, slug, { seenVersion: version })
    expect(await listPublishedFiles(id)).toMatchObject([{ id: second, caption: 'Nyere evaluering' }])
    expect((await listFilesOfVersion(id, 1)).map((file) => file.id)).toEqual([first])
    await removeOrphanedFiles(new Date(now.getTime() + 10 * 86_400_000))
    expect(await db.storedFile.count()).toBe(2)
  })

  it('begin with the published ones also when a file is what begins it, and end with the changes', async () => {
    const editor = await savedMember('editor')
    const { slug, id } = await savedPractice(editor)
    const fileId = await attached(slug, editor)
    expect((await findWorkingCopy(id)).savedAt).not.toBeNull()
    await discardWorkingCopy(editor, slug)
    expect(await listWorkingFiles(id)).toEqual([])
    await removeOrphanedFiles(dayLater)
    expect(await findStoredFile(fileId)).toBeNull()
  })
})

describe('a file', () => {
  it('is for those who may read the text it stands on, at once and no longer', async () => {
    const editor = await savedMember('editor')
    const draft = await savedDraft(editor)
    const fileId = await attached(draft.slug, editor)
    const stranger = null
    const elsewhere = await savedMember('reader', '175')
    const staff = await savedUnionMember('staff')
    const moderator = await savedUnionMember('moderator')
    const seenBy = async () =>
      Promise.all([stranger, elsewhere, staff, moderator, editor].map((reader) => seesPracticeFile(reader, fileId)))
    expect(await seenBy()).toEqual([false, false, false, false, true])
    const wanted = { seenVersion: draft.version + 1, visibility: 'municipalities' as const, notCpr: [] }
    await submitPractice(editor, draft.slug, wanted, now)
    expect(await seenBy()).toEqual([false, false, true, false, true])
    await db.practiceSubmission.deleteMany()
    const slug = await publishedText(editor, draft.slug, { ...wanted })
    expect(await seenBy()).toEqual([false, true, true, true, true])
    const id = (await findPractice(slug))?.id ?? ''
    await db.practice.update({ where: { id }, data: { visibility: 'PUBLIC' } })
    expect(await seenBy()).toEqual([true, true, true, true, true])
    await saveHidden(id, now, db)
    expect(await seenBy()).toEqual([false, false, false, true, true])
  })
})

describe('the doors', () => {
  async function asked(cookie: string, id: string, headers: Record<string, string> = {}) {
    const request = new Request(`http://localhost/bilag/${id}/a`, { headers: { ...headers, cookie } })
    return fileDoor.loader({ request, params: { id, name: 'a' }, context: { nonce: '' } })
  }

  async function signedIn(role: 'contributor' | 'reader', municipality = '376') {
    const user = await savedUser({ roles: { [municipality]: role } })
    return savedSession(user.userId)
  }

  it('give a file that can do nothing, saved by nobody else, and a 404 like any other to the rest', async () => {
    const writer = await savedMember('contributor')
    const { slug } = await savedDraft(writer)
    const fileId = await attached(slug, writer)
    const own = await signedIn('contributor')
    const answer = await asked(own.cookie, fileId)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="Evaluering.pdf"/)
    expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(aPdf())
    const etag = answer.headers.get('etag') ?? ''
    expect((await asked(own.cookie, fileId, { 'if-none-match': etag })).status).toBe(304)
    const other = await signedIn('reader', '175')
    await expect(asked(other.cookie, fileId, { 'if-none-match': etag })).rejects.toMatchObject(notFound)
    await expect(asked('', fileId)).rejects.toMatchObject(notFound)
    await expect(asked(own.cookie, '018f0000-0000-4000-8000-000000000000')).rejects.toMatchObject(notFound)
    await expect(asked(own.cookie, '../x')).rejects.toMatchObject(notFound)
  })

  it('show pictures where they stand', async () => {
    const writer = await savedMember('contributor')
    const { slug } = await savedDraft(writer)
    const fileId = await attached(slug, writer, { ...pdf, name: 'IMG.PDF', bytes: await aPicture('jpeg') })
    const { cookie } = await signedIn('contributor')
    const answer = await asked(cookie, fileId)
    expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="IMG.jpg"/)
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).not.toContain('HemmeligtKamera')
  })

  it('take a file from a script and from a plain form, and say what is wrong with it', async () => {
    const writer = await savedMember('contributor')
    const { slug } = await savedDraft(writer)
    const { cookie } = await signedIn('contributor')
    const form = (parts: Record<string, string | File>) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(parts)) body.append(name, value)
      return new Request('http://localhost/x', { method: 'POST', headers: { cookie }, body })
    }
    const file = new File([new Uint8Array(aPdf())], 'Plan.pdf')
    const whole = { file, caption: 'Planen', confirmed: 'on' }
    const send = async (parts: Record<string, string | File>) =>
      (await uploadDoor.action({ request: form(parts), params: { slug }, context: { nonce: '' } })).json()
    expect(await send({ file, caption: '' })).toEqual({
      taken: false,
      errors: { caption: [{ code: 'caption-missing' }], confirmed: [{ code: 'not-confirmed' }] },
    })
    expect(await send({ ...whole, file: new File(['MZ'], 'plan.pdf') })).toEqual({
      taken: false,
      errors: { file: [{ code: 'unknown-type' }] },
    })
    expect(await send(whole)).toEqual({ taken: true })
    const plain = (parts: Record<string, string | File>) =>
      filesDoor.action({ request: form(parts), params: { slug }, context: { nonce: '' } })
    expect(await plain(whole)).toMatchObject({ status: 302 })
    expect(await plain({ file, caption: 'Ring 23 45 67 89', confirmed: 'on' })).toMatchObject({
      data: { intent: 'upload', caption: 'Ring 23 45 67 89', errors: { caption: [{ code: 'personal-data' }] } },
    })
    const other = await signedIn('reader')
    const foreign = new Request('http://localhost/x', { method: 'POST', headers: { cookie: other.cookie } })
    for (const door of [uploadDoor, filesDoor]) {
      await expect(door.action({ request: foreign, params: { slug }, context: { nonce: '' } })).rejects.toMatchObject(
        notFound,
      )
    }
  })
})

describe('a file on a post', () => {
  const unwatched = async () => undefined
  const place = (threadId: string) => ({ threadId, number: 1 })

  async function posted(parts: Parameters<typeof savedThread>[1] = {}) {
    const author = await savedUser({ roles: { '376': 'contributor' } })
    const threadId = await savedThread(author, parts)
    return { author, threadId }
  }

  async function postFile(author: Awaited<ReturnType<typeof savedUser>>, threadId: string, upload = pdf) {
    const answer = await attachPostFile(author, place(threadId), upload, now, unwatched)
    if (!answer.ok) throw new Error(answer.problem.code)
    return answer.value
  }

  it('is its author’s to attach, describe and take off, watched like words', async () => {
    const { author, threadId } = await posted()
    const seen: string[] = []
    const answer = await attachPostFile(author, place(threadId), pdf, now, async ({ words }) => void seen.push(words))
    const fileId = answer.ok ? answer.value : ''
    expect(seen).toEqual(['Evaluering.pdf: Evaluering af ordningen'])
    const read = await readThread(author, threadId, 1, null)
    expect(read.posts[0]?.files).toMatchObject([{ id: fileId, caption: pdf.caption }])
    const words = { fileId, caption: 'Nyt', notCpr: [] }
    expect((await changePostCaption(author, place(threadId), words, now, unwatched)).ok).toBe(true)
    const other = await savedUser({ roles: { '376': 'manager' } })
    await expect(postFile(other, threadId)).rejects.toMatchObject(notFound)
    await expect(removePostFile(other, place(threadId), fileId)).rejects.toMatchObject(notFound)
    await expect(postFile({ ...author, suspended: true }, threadId)).rejects.toMatchObject(notFound)
    expect((await removePostFile(author, place(threadId), fileId)).ok).toBe(true)
    expect(await removePostFile(author, place(threadId), fileId)).toMatchObject({ problem: { code: 'gone' } })
    expect(await seesPostFile(author, fileId)).toBe(false)
  })

  it('takes eight at once, also when two press at the same time', async () => {
    const { author, threadId } = await posted()
    for (let count = 0; count < 7; count += 1) await postFile(author, threadId)
    const both = await Promise.all([1, 2].map(() => attachPostFile(author, place(threadId), pdf, now, unwatched)))
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  })

  it('is read by those who read the thread, and gone with the post, hidden or deleted', async () => {
    const { author, threadId } = await posted({ audience: 'municipalities' })
    const fileId = await postFile(author, threadId)
    const elsewhere = await savedMember('reader', '175')
    const moderator = await savedUnionMember('moderator')
    const seenBy = () => Promise.all([null, elsewhere, moderator, author].map((reader) => seesPostFile(reader, fileId)))
    expect(await seenBy()).toEqual([false, true, true, true])
    const post = await db.post.findFirstOrThrow({ where: { threadId } })
    await savePostHidden(post.id, now, db)
    expect(await seenBy()).toEqual([false, false, false, false])
    await db.moderationCase.create({ data: { postId: post.id } })
    expect(await seenBy()).toEqual([false, false, true, false])
    await expect(postFile(author, threadId)).rejects.toMatchObject(notFound)
    await savePostHidden(post.id, null, db)
    await deletePost(author, place(threadId), now)
    expect(await seenBy()).toEqual([false, false, false, false])
    await removeOrphanedFiles(dayLater)
    expect(await db.storedFile.count()).toBe(0)
  })

  it('waits while the thread is locked', async () => {
    const { author, threadId } = await posted()
    await db.thread.update({ where: { id: threadId }, data: { lockedAt: now } })
    const refused = await attachPostFile(author, place(threadId), pdf, now, unwatched)
    expect(refused).toMatchObject({ problem: { code: 'locked' } })
  })
})
