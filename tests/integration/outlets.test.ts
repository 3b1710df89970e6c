import type { RouteConfigEntry } from '@remix-run/route-config'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MunicipalRole, Person, UnionRole } from '~/accounts/actor'
import { deletePost } from '~/dialogue/delete-post.server'
import { makeDigests } from '~/digest/make-digests.server'
import { visibleAbouts } from '~/digest/visible-abouts.server'
import { writeDigest } from '~/digest/write-digest.server'
import { openOwnCase } from '~/moderation/open-own-case.server'
import type { TextRef } from '~/moderation/text-kind'
import { watchText } from '~/moderation/watch-text.server'
import { sendMails } from '~/notifications/send-mails.server'
import { db } from '~/platform/database.server'
import type { Letter } from '~/platform/mail/post'
import { findPublicVersion } from '~/platform/public-version-store.server'
import { recordAdoption } from '~/practices/adoption/record-adoption.server'
import { createHelpNotice } from '~/practices/help/create-help-notice.server'
import { thankPractice } from '~/practices/thanks/thank-practice.server'
import routes from '~/routes'
import { savedPost, savedThread } from '../factories/dialogue'
import { decideAs } from '../factories/moderation'
import { savedPractice } from '../factories/practices'
import { savedSession, savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')

/** Stands beside each secret word, so that a search that finds the text need not name the secret. */
const beside = 'samtalekort'
const words = {
  practice: 'gladiolusplan',
  post: 'rabarberhøring',
  adoption: 'kaprifolieforløb',
  'help-notice': 'tulipanstøtte',
  thanks: 'pæonhilsen',
} as const

/** Those who write it, those who decide about it, and everybody else. */
type Reader = { name: string; cookie: string; may: 'nothing' | 'own' | 'moderate' }

let readers: Reader[]
let refs: TextRef[]
let samples: Record<string, string[]>
let people: { author: Person & { email: string }; moderator: Person }

const doors = import.meta.glob<Door>('../../app/routes/*.tsx')
type Door = { loader?: (args: object) => unknown }

/** Where the author's own hidden words stand, and where moderators read them. Nothing else is let through. */
const ownPages =
  /^(practice|practice-.*|own-practices|own-adoptions|adoption-take-back|own-cases|statement|help-notices?|my-municipality|thread|post-.*|submission|validation|experts|notifications?|digest-preview|attachment-file)$/
const moderatorPages =
  /^(moderation|moderation-case|moderated-text|appeal|rejudgement|statement|practice|practice-revisions?|practice-report|practice-effect|submission|validation|thread|help-notice)$/

async function aReader(
  name: string,
  parts: { role?: MunicipalRole; in?: string; union?: UnionRole },
  may: Reader['may'],
) {
  const roles = parts.role ? { [parts.in ?? '376']: parts.role } : {}
  const person = await savedUser({ name, roles, unionRole: parts.union ?? null })
  return { person, reader: { name, cookie: (await savedSession(person.userId)).cookie, may } }
}

beforeAll(async () => {
  await emptyDatabase()
  const author = await aReader('Forfatter', { role: 'manager' }, 'own')
  const moderator = await aReader('Moderator', { union: 'moderator' }, 'moderate')
  const others = [
    await aReader('Læser i kommunen', { role: 'reader' }, 'nothing'),
    await aReader('Bidragyder andetsteds', { role: 'manager', in: '101' }, 'nothing'),
    await aReader('Medarbejder', { union: 'staff' }, 'nothing'),
  ]
  const elsewhere = await savedUser({ roles: { '175': 'manager' } })
  readers = [
    { name: 'Fremmed', cookie: '', may: 'nothing' },
    ...others.map(({ reader }) => reader),
    author.reader,
    moderator.reader,
  ]
  people = { author: author.person, moderator: moderator.person }
  const hidden = await savedPractice(author.person, {
    title: `Forløb med ${beside} ${words.practice}`,
    content: `Vi bruger ${beside} og ${words.practice}.`,
  })
  const other = await savedPractice(elsewhere, { title: 'Et andet forløb' })
  const threadId = await savedThread(elsewhere, {
    about: { subject: 'practice', slug: other.slug },
    audience: 'public',
  })
  const post = await savedPost(author.person, threadId, { text: `Prøv ${beside} og ${words.post}.` })
  const told = { municipalityCode: '376', stage: 'trying', since: '2024-02-01', seenEvents: 0, notCpr: [] } as const
  const changed = { ...told, changed: `Med ${beside} og ${words.adoption}.`, outcome: '' }
  const adopted = await recordAdoption(author.person, other.slug, changed, now, watchText)
  const given = { municipalityCode: '376', text: `Tak for ${beside} og ${words.thanks}.`, notCpr: [] }
  const thanks = await thankPractice(author.person, other.slug, given, now, watchText)
  const asked = {
    municipalityCode: '376',
    kind: 'wanted',
    area: 'udsatte-boern-og-unge',
    indicatorId: null,
  } as const
  const text = `Hvem kender ${beside} og ${words['help-notice']}?`
  const notice = await createHelpNotice(author.person, { ...asked, notCpr: [], text }, now, watchText)
  if (!adopted.ok || !thanks.ok || !notice.ok) throw new Error('a text was refused')
  const { id: adoptionId } = await db.adoption.findFirstOrThrow()
  refs = [
    { kind: 'practice', id: hidden.id },
    { kind: 'post', id: post.id },
    { kind: 'adoption', id: adoptionId },
    { kind: 'help-notice', id: notice.value },
    { kind: 'thanks', id: (await db.thanks.findFirstOrThrow()).id },
  ]
  samples = {
    slug: [hidden.slug, other.slug],
    id: [...refs.map(({ id }) => id), threadId, 'bu-dst-andel'],
    kind: refs.map(({ kind }) => kind),
    number: ['1', '2'],
    kode: ['376', '175'],
    key: ['x'],
    name: ['x'],
    token: ['x'],
    line: ['1'],
    batchId: [hidden.id],
    indikator: ['bu-dst-andel'],
    '*': ['findes-ikke'],
  }
})

type Page = { file: string; address: string; params: Record<string, string> }

/** Every address of every page, with each sample in each of its places. A page added later is walked too. */
function everyPage(): Page[] {
  const entries = (routes as RouteConfigEntry[]).flatMap((entry) => [entry, ...(entry.children ?? [])])
  return entries.flatMap(({ path = '', file }) => {
    const pattern = path.replace(/^en\?\/?/, '')
    const names = [...pattern.matchAll(/:(\w+)|(\*)/g)].map((match) => match[1] ?? '*')
    const unknown = names.find((name) => !samples[name])
    if (unknown) throw new Error(`Say in \`samples\` what :${unknown} of ${pattern} can be.`)
    let filled: Record<string, string>[] = [{}]
    for (const name of names) {
      filled = filled.flatMap((params) => (samples[name] ?? []).map((value) => ({ ...params, [name]: value })))
    }
    return filled.map((params) => ({
      file: file.replace(/^routes\/|\.tsx$/g, ''),
      address: `/${pattern.replace(/:(\w+)|\*/g, (_, name: string | undefined) => params[name ?? '*'] ?? '')}`,
      params,
    }))
  })
}

/** All that a page's loader sends: what is rendered, and what a `.data` request gets, come from nothing else. */
async function sent(page: Page, { cookie }: Reader): Promise<string> {
  const door = await doors[`../../app/routes/${page.file}.tsx`]?.()
  if (!door) throw new Error(`There is no ${page.file}.`)
  if (!door.loader) return ''
  const query = new URLSearchParams({ q: beside, kommune: '376', vis: 'waiting' })
  const request = new Request(`http://localhost${page.address}?${query}`, { headers: cookie ? { cookie } : {} })
  const answer = await answerOf(door.loader, { request, params: page.params, context: { nonce: '' } })
  if (!(answer instanceof Response)) return JSON.stringify(answer) ?? ''
  // A redirect to the log-in says the address that was asked for, and so nothing new.
  const location = (answer.headers.get('location') ?? '').replace(/^.*\/log-ind\?.*$/, '')
  return `${location} ${await answer.text()}`
}

async function answerOf(loader: (args: object) => unknown, args: object): Promise<unknown> {
  try {
    return await loader(args)
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

/** Where each reader meets each word. */
async function walk(): Promise<{ reader: Reader; file: string; kind: string }[]> {
  const met: { reader: Reader; file: string; kind: string }[] = []
  for (const reader of readers) {
    for (const page of everyPage()) {
      const told = await sent(page, reader)
      for (const [kind, word] of Object.entries(words)) {
        if (told.includes(word)) met.push({ reader, file: page.file, kind })
      }
    }
  }
  return met
}

async function mailsSent(at: Date): Promise<string> {
  const letters: Letter[] = []
  const visible = visibleAbouts(() => at)
  const post = {
    deliver: async (letter: Letter) => {
      letters.push(letter)
      return { kind: 'accepted' } as const
    },
    rest: () => {},
  }
  await makeDigests(at)
  const site = { siteAddress: 'https://socialtindeks.example', messageDomain: 'socialtindeks.example' }
  const work = {
    post,
    visible,
    writers: { digest: writeDigest(visible) },
    ...site,
    tell: () => {},
    stopping: () => false,
  }
  await sendMails(work, () => at)
  // Who wrote a text is still told what became of it.
  return JSON.stringify(letters.filter(({ to }) => to !== people.author.email))
}

describe('what is hidden', () => {
  it('is gone from every page, search, export, digest and mail, but for its author and the moderators', async () => {
    const before = await walk()
    for (const kind of Object.keys(words)) {
      expect(before.filter((one) => one.kind === kind && one.reader.may === 'nothing').length, kind).toBeGreaterThan(0)
    }
    const version = await findPublicVersion()
    for (const ref of refs) {
      const caseId = await openOwnCase(people.moderator, ref, now)
      expect(await decideAs(people.moderator, caseId)).toMatchObject({ ok: true })
    }
    expect(await findPublicVersion()).not.toBe(version)
    samples.id = [
      ...(samples.id ?? []),
      ...(await db.moderationCase.findMany({ select: { id: true } })).map(({ id }) => id),
      ...(await db.moderationDecision.findMany({ select: { id: true } })).map(({ id }) => id),
    ]
    const after = await walk()
    const wrong = after.filter(
      ({ reader, file }) =>
        !(reader.may === 'own' && ownPages.test(file)) && !(reader.may === 'moderate' && moderatorPages.test(file)),
    )
    expect(wrong.map(({ reader, file, kind }) => `${reader.name} meets the ${kind} on ${file}`)).toEqual([])
    const mails = await mailsSent(new Date('2026-03-09T07:30:00Z'))
    for (const [kind, word] of Object.entries(words)) expect(mails, kind).not.toContain(word)
  }, 600_000)

  it('is gone for good when its author has deleted it, also for moderators', async () => {
    const { threadId, number } = await db.post.findUniqueOrThrow({ where: { id: refs[1]?.id ?? '' } })
    await deletePost(people.author, { threadId, number }, now)
    const met = await walk()
    expect(met.filter(({ kind }) => kind === 'post').map(({ reader, file }) => `${reader.name}: ${file}`)).toEqual([])
  }, 600_000)
})
