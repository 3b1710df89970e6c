import { randomUUID } from 'node:crypto'
import type { Actor, MunicipalRole, UnionRole } from '~/accounts/actor'
import { db } from '~/platform/database.server'
import { createDraft } from '~/practices/create-draft.server'
import { findPractice } from '~/practices/practice-store.server'
import type { PracticeText } from '~/practices/practice-text'
import type { Visibility } from '~/practices/practice-visibility'
import { saveDraft } from '~/practices/save-draft.server'
import { submitPractice } from '~/practices/workflow/submit-practice.server'
import { validateSubmission } from '~/practices/workflow/validate-submission.server'
import { savedIndicator } from './catalogue'

import { aPracticeText } from './practice-text'

type Person = Actor & { userId: string }

async function savedPerson(unionRole: UnionRole | null, memberships: Map<string, MunicipalRole>): Promise<Person> {
  const name = 'Kim Jensen'
  const { id } = await db.user.create({ data: { email: `${randomUUID()}@example.dk`, name }, select: { id: true } })
  return { userId: id, name, unionRole, isAdministrator: false, memberships, expertIn: new Set(), suspended: false }
}

/** Somebody with an account and a role in a municipality, Guldborgsund unless said otherwise. */
export function savedMember(role: MunicipalRole, municipalityCode = '376'): Promise<Person> {
  return savedPerson(null, new Map([[municipalityCode, role]]))
}

/** Somebody with an account in the union. */
export function savedUnionMember(unionRole: UnionRole): Promise<Person> {
  return savedPerson(unionRole, new Map())
}

/** A draft that is ready to be published. Answers its address and version. */
export async function savedDraft(
  writer: Person,
  parts: Partial<PracticeText> = {},
  now = new Date('2026-03-01T12:00:00Z'),
): Promise<{ slug: string; version: number }> {
  const [municipalityCode = ''] = writer.memberships.keys()
  const slug = await createDraft(writer, municipalityCode, now)
  if ((await db.indicator.count({ where: { id: 'bu-dst-andel' } })) === 0) await savedIndicator()
  const text = aPracticeText({ indicatorIds: ['bu-dst-andel'], ...parts })
  const saved = await saveDraft(writer, slug, { seenVersion: 1, text }, now)
  if (!saved.ok) throw new Error(saved.problem)
  return { slug, version: saved.value.version }
}

/** A published practice. Answers its address and id. */
export async function savedPractice(
  editor: Person,
  {
    visibility = 'public',
    now = new Date('2026-03-01T12:00:00Z'),
    ...parts
  }: Partial<PracticeText> & {
    visibility?: Visibility
    now?: Date
  } = {},
): Promise<{ slug: string; id: string }> {
  const { slug, version } = await savedDraft(editor, parts, now)
  const published = await publishedText(editor, slug, { seenVersion: version, visibility }, now)
  const practice = await findPractice(published)
  return { slug: published, id: practice?.id ?? '' }
}

/** Submits a working copy and has it validated by union staff. Answers the practice's address. */
export async function publishedText(
  editor: Person,
  slug: string,
  { seenVersion, visibility = 'public' }: { seenVersion: number; visibility?: Visibility },
  now = new Date('2026-03-01T12:00:00Z'),
): Promise<string> {
  const submitted = await submitPractice(editor, slug, { seenVersion, visibility, notCpr: [] }, now)
  if (!submitted.ok) throw new Error(submitted.problem)
  const validated = await validateSubmission(
    await savedUnionMember('staff'),
    submitted.value,
    now,
    async () => undefined,
  )
  if (!validated.ok) throw new Error(validated.problem)
  return validated.value
}
