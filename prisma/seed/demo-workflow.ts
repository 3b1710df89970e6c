import type { Person } from '~/accounts/actor'
import { findPerson, findUserByEmail } from '~/accounts/user-store.server'
import type { Result } from '~/platform/result'
import { createDraft } from '~/practices/create-draft.server'
import { findPractice, listOwnPractices, type OwnPractice } from '~/practices/practice-store.server'
import type { PracticeText } from '~/practices/practice-text'
import { assignRaters } from '~/practices/profile/assign-raters.server'
import { ratePractice } from '~/practices/profile/rate-practice.server'
import { readJudged } from '~/practices/profile/read-judged.server'
import { resolveProfile } from '~/practices/profile/resolve-profile.server'
import { saveDraft } from '~/practices/save-draft.server'
import { returnSubmission } from '~/practices/workflow/return-submission.server'
import { findWaiting } from '~/practices/workflow/submission-store.server'
import { submitPractice } from '~/practices/workflow/submit-practice.server'
import { validateSubmission } from '~/practices/workflow/validate-submission.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { letters, ratedText, returnedText, returnedWith, waitingText } from './demo-workflow-texts'

const dayMs = 86_400_000

/**
 * Makes what judging looks like: a practice that waits, one that was sent back, and one that two rated differently and a
 * third settled. Each step is taken only where the last start did not get to it.
 */
export async function loadDemoWorkflow(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * dayMs)
  const people = await Promise.all(
    [
      'redaktoer@roedovre.example',
      'redaktoer@lolland.example',
      'ekspert@odense.example',
      'ekspert@aalborg.example',
      'medarbejder@union.example',
    ].map((email) => demoPerson(email, now)),
  )
  const [roedovre, lolland, odense, aalborg, staff] = people
  if (!roedovre || !lolland || !odense || !aalborg || !staff) return
  await submitted(roedovre, waitingText, before(6))
  const returned = await submitted(roedovre, returnedText, before(12))
  if (returned.submission === 'waiting') {
    done(await returnSubmission(odense, await waitingId(returned.slug), returnedWith, before(9)))
  }
  const rated = await submitted(lolland, ratedText, before(60))
  if (rated.submission === 'waiting') {
    const unwatched = async () => undefined
    done(await validateSubmission(staff, await waitingId(rated.slug), before(55), unwatched))
  }
  await settle(await ownBy(lolland, ratedText.title), { odense, aalborg, staff }, before(40))
}

async function settle(
  { slug }: OwnPractice,
  { odense, aalborg, staff }: Record<'odense' | 'aalborg' | 'staff', Person>,
  now: Date,
): Promise<void> {
  const judged = () => readJudged(staff, slug, now)
  if ((await judged()).raters.length === 0) {
    done(await assignRaters(staff, slug, [odense.userId, aalborg.userId], now))
  }
  const given = {
    [odense.name]: { by: odense, form: letters.odense },
    [aalborg.name]: { by: aalborg, form: letters.aalborg },
  }
  for (const { ratingId, name, ratedAt } of (await judged()).raters) {
    const one = given[name ?? '']
    if (one && ratedAt === null) done(await ratePractice(one.by, ratingId, one.form, now))
  }
  if ((await judged()).disputed !== null) done(await resolveProfile(staff, slug, letters.third, now))
}

async function demoPerson(email: string, now: Date): Promise<Person | null> {
  const user = await findUserByEmail(email)
  return user && findPerson(user.id, now)
}

/** The practice with this text, written and submitted unless it was. */
async function submitted(editor: Person, text: PracticeText, now: Date): Promise<OwnPractice> {
  const [code = ''] = editor.memberships.keys()
  const known = (await listOwnPractices(code)).find(({ title }) => title === text.title)
  const slug = known?.slug ?? (await createDraft(editor, code, now))
  if (!known) done(await saveDraft(editor, slug, { seenVersion: 1, text }, now))
  const own = await ownBy(editor, text.title)
  if (own.state !== 'draft' || own.submission !== null) return own
  const practice = await findPractice(slug)
  const { version } = await findWorkingCopy(practice?.id ?? '')
  done(await submitPractice(editor, slug, { seenVersion: version, visibility: 'public', notCpr: [] }, now))
  return ownBy(editor, text.title)
}

async function ownBy(editor: Person, wanted: string): Promise<OwnPractice> {
  const [code = ''] = editor.memberships.keys()
  const own = (await listOwnPractices(code)).find(({ title }) => title === wanted)
  if (!own) throw new Error(`The demonstration lacks ${wanted}`)
  return own
}

async function waitingId(slug: string): Promise<string> {
  const practice = await findPractice(slug)
  const waiting = practice && (await findWaiting(practice.id))
  if (!waiting) throw new Error(`Nothing waits at ${slug}`)
  return waiting.id
}

function done(result: Result<unknown, unknown>): void {
  if (!result.ok) throw new Error(`The demonstration of judging: ${JSON.stringify(result.problem)}`)
}
