import type { Prisma } from '#client'
import { type Database, db } from '~/platform/database.server'
import { textSelect, toText } from '~/practices/practice-rows-store.server'
import { wordFields } from '~/practices/practice-text'
import type { ModeratedText, TextAuthor } from './moderated-text'
import { type TextKind, type TextRef, textKey } from './text-kind'
import { textPath } from './text-path'

/** The column of a case that points at a text of each kind. */
export const caseColumns = {
  practice: 'practiceId',
  post: 'postId',
  adoption: 'adoptionId',
  'help-notice': 'helpNoticeId',
  thanks: 'thanksId',
} as const satisfies Record<TextKind, string>

/** The columns of a case that say which text it is about. */
export const refSelect = {
  practiceId: true,
  postId: true,
  adoptionId: true,
  helpNoticeId: true,
  thanksId: true,
} as const satisfies Prisma.ModerationCaseSelect

type RefRow = Prisma.ModerationCaseGetPayload<{ select: typeof refSelect }>

/** The text that a case's row points at; null once it is gone for good, or where none was ever found. */
export function refOf(row: RefRow): TextRef | null {
  for (const [kind, column] of Object.entries(caseColumns) as [TextKind, keyof RefRow][]) {
    const id = row[column]
    if (id !== null) return { kind, id }
  }
  return null
}

const person = { select: { id: true, name: true, anonymisedAt: true } } as const
type PersonRow = { id: string; name: string; anonymisedAt: Date | null } | null

function authorsOf(people: readonly PersonRow[]): TextAuthor[] {
  const found = new Map<string, TextAuthor>()
  for (const one of people) {
    if (one && one.anonymisedAt === null && !found.has(one.id)) found.set(one.id, { id: one.id, name: one.name })
  }
  return [...found.values()]
}

const joined = (words: readonly string[]) => words.filter((word) => word !== '').join('\n\n')

/** The text as it stands now, whoever may see it; null when it is gone for good. Only moderation may ask. */
export function findText(ref: TextRef, database: Database = db): Promise<ModeratedText | null> {
  return finders[ref.kind](ref.id, database)
}

const finders: Record<TextKind, (id: string, database: Database) => Promise<ModeratedText | null>> = {
  practice: findPracticeText,
  post: findPostText,
  adoption: findAdoptionText,
  'help-notice': findHelpNoticeText,
  thanks: findThanksText,
}

async function findPracticeText(id: string, database: Database): Promise<ModeratedText | null> {
  const row = await database.practice.findUnique({
    where: { id },
    select: {
      slug: true,
      municipalityCode: true,
      state: true,
      hiddenAt: true,
      lockedAt: true,
      createdBy: person,
      current: { select: { ...textSelect, author: person } },
      revisions: { select: { author: person }, orderBy: { number: { sort: 'desc', nulls: 'last' } } },
    },
  })
  if (row === null) return null
  const text = row.current === null ? null : toText(row.current)
  return {
    ref: { kind: 'practice', id },
    title: text?.title ?? '',
    words: text === null ? '' : joined(wordFields.map((field) => text[field])),
    authors: authorsOf([row.current?.author ?? null, ...row.revisions.map(({ author }) => author), row.createdBy]),
    municipalityCode: row.municipalityCode,
    hidden: row.hiddenAt !== null,
    locked: row.lockedAt !== null,
    withdrawn: row.state !== 'PUBLISHED',
    path: textPath({ practiceSlug: row.slug }),
    threadId: null,
  }
}

async function findPostText(id: string, database: Database): Promise<ModeratedText | null> {
  const row = await database.post.findUnique({
    where: { id },
    select: {
      number: true,
      text: true,
      municipalityCode: true,
      hiddenAt: true,
      deletedAt: true,
      author: person,
      thread: { select: { id: true, title: true, lockedAt: true } },
    },
  })
  if (row === null) return null
  const { thread } = row
  return {
    ref: { kind: 'post', id },
    title: thread.title,
    words: row.number === 1 ? joined([thread.title, row.text]) : row.text,
    authors: authorsOf([row.author]),
    municipalityCode: row.municipalityCode,
    hidden: row.hiddenAt !== null,
    locked: thread.lockedAt !== null,
    withdrawn: row.deletedAt !== null,
    path: textPath({ threadId: thread.id, number: row.number }),
    threadId: thread.id,
  }
}

const ofPractice = { select: { slug: true, current: { select: { title: true } } } } as const

async function findAdoptionText(id: string, database: Database): Promise<ModeratedText | null> {
  const row = await database.adoption.findUnique({
    where: { id },
    select: {
      municipalityCode: true,
      hiddenAt: true,
      practice: ofPractice,
      events: { select: { changed: true, outcome: true, recordedBy: person }, orderBy: { recordedAt: 'desc' } },
    },
  })
  if (row === null) return null
  return {
    ref: { kind: 'adoption', id },
    title: row.practice.current?.title ?? '',
    words: joined(row.events.flatMap(({ changed, outcome }) => [changed, outcome])),
    authors: authorsOf(row.events.map(({ recordedBy }) => recordedBy)),
    municipalityCode: row.municipalityCode,
    hidden: row.hiddenAt !== null,
    locked: false,
    withdrawn: false,
    path: textPath({ practiceSlug: row.practice.slug }),
    threadId: null,
  }
}

async function findHelpNoticeText(id: string, database: Database): Promise<ModeratedText | null> {
  const row = await database.helpNotice.findUnique({
    where: { id },
    select: { text: true, municipalityCode: true, hiddenAt: true, closedAt: true, createdBy: person },
  })
  if (row === null) return null
  return {
    ref: { kind: 'help-notice', id },
    title: row.text.slice(0, 80),
    words: row.text,
    authors: authorsOf([row.createdBy]),
    municipalityCode: row.municipalityCode,
    hidden: row.hiddenAt !== null,
    locked: false,
    withdrawn: row.closedAt !== null,
    path: textPath({ helpNoticeId: id }),
    threadId: null,
  }
}

async function findThanksText(id: string, database: Database): Promise<ModeratedText | null> {
  const row = await database.thanks.findUnique({
    where: { id },
    select: { text: true, municipalityCode: true, hiddenAt: true, givenBy: person, practice: ofPractice },
  })
  if (row === null) return null
  return {
    ref: { kind: 'thanks', id },
    title: row.practice.current?.title ?? '',
    words: row.text,
    authors: authorsOf([row.givenBy]),
    municipalityCode: row.municipalityCode,
    hidden: row.hiddenAt !== null,
    locked: false,
    withdrawn: false,
    path: textPath({ practiceSlug: row.practice.slug }),
    threadId: null,
  }
}

/** What the queue calls these texts and whether they are hidden, by `textKey`. As many queries as there are kinds. */
export async function listTextTitles(
  refs: readonly TextRef[],
  database: Database = db,
): Promise<ReadonlyMap<string, { title: string; hidden: boolean }>> {
  const ids = (kind: TextKind) => ({ id: { in: refs.filter((ref) => ref.kind === kind).map(({ id }) => id) } })
  const titled = { id: true, hiddenAt: true } as const
  const practices = await database.practice.findMany({
    where: ids('practice'),
    select: { ...titled, current: { select: { title: true } } },
  })
  const posts = await database.post.findMany({
    where: ids('post'),
    select: { ...titled, thread: { select: { title: true } } },
  })
  const adoptions = await database.adoption.findMany({
    where: ids('adoption'),
    select: { ...titled, practice: ofPractice },
  })
  const notices = await database.helpNotice.findMany({ where: ids('help-notice'), select: { ...titled, text: true } })
  const thanks = await database.thanks.findMany({ where: ids('thanks'), select: { ...titled, practice: ofPractice } })
  const line = (kind: TextKind, row: { id: string; hiddenAt: Date | null }, title: string | undefined) =>
    [textKey({ kind, id: row.id }), { title: title ?? '', hidden: row.hiddenAt !== null }] as const
  return new Map([
    ...practices.map((row) => line('practice', row, row.current?.title)),
    ...posts.map((row) => line('post', row, row.thread.title)),
    ...adoptions.map((row) => line('adoption', row, row.practice.current?.title)),
    ...notices.map((row) => line('help-notice', row, row.text.slice(0, 80))),
    ...thanks.map((row) => line('thanks', row, row.practice.current?.title)),
  ])
}

/** The practice that an adoption or a thank-you belongs to. */
export async function findPracticeOf({ kind, id }: TextRef): Promise<string | null> {
  const where = { where: { id }, select: { practiceId: true } } as const
  if (kind === 'adoption') return (await db.adoption.findUnique(where))?.practiceId ?? null
  if (kind === 'thanks') return (await db.thanks.findUnique(where))?.practiceId ?? null
  return null
}
