import type { Person } from '~/accounts/actor'
import { findPerson, findUserByEmail } from '~/accounts/user-store.server'
import { startThread } from '~/dialogue/start-thread.server'
import { writePost } from '~/dialogue/write-post.server'
import { appealDecision } from '~/moderation/appeal-decision.server'
import { findOpenCase } from '~/moderation/case-store.server'
import { decideCase } from '~/moderation/decide-case.server'
import type { CaseDecision } from '~/moderation/decision-form'
import { addWatchedWord } from '~/moderation/edit-watched-words.server'
import { findPostId } from '~/moderation/notice-store.server'
import { listOwnDecisions } from '~/moderation/own-cases-store.server'
import { readCase } from '~/moderation/read-case.server'
import { reportText } from '~/moderation/report-text.server'
import { takeCase } from '~/moderation/take-case.server'
import { watchText } from '~/moderation/watch-text.server'
import { listWatchedWords } from '~/moderation/watched-word-store.server'
import { db } from '~/platform/database.server'

const title = 'Leverandører af bostøtte – hvad er jeres erfaring?'
const day = 86_400_000

const posts = [
  'Vi skal i udbud med bostøtte til foråret. **Hvad har I lært om opfølgning på kvaliteten?**',
  'Vores firma har en løsning, der passer perfekt til jer. Skriv i dag, og få 20 % rabat på de første tre måneder!',
  'Alle ved, at jeres leder er inkompetent. Det er derfor, I ligger dårligt.',
  'Følg op hver tredje måned med borgerne selv, ikke kun med leverandøren. Det ændrede vores samtaler.',
] as const

/** Words that moderators begin with: what to look at, and what is criticism of those who run the site. */
const words = [
  { word: 'idiot', kind: 'flag' },
  { word: 'svindel', kind: 'flag' },
  { word: 'socialpædagogerne', kind: 'criticism' },
  { word: 'fagforbundet', kind: 'criticism' },
  { word: 'socialt indeks', kind: 'criticism' },
  { word: 'rangering*', kind: 'criticism' },
] as const

async function person(email: string, now: Date): Promise<Person> {
  const user = await findUserByEmail(email)
  const found = user && (await findPerson(user.id, now))
  if (!found) throw new Error(`The demonstration user ${email} is not there.`)
  return found
}

/**
 * Loads the word list and three cases: one open, one decided with its statement of reasons, and one whose appeal waits. Does
 * nothing when they are there; carries on where an earlier start was stopped.
 */
export async function loadDemoModeration(now: Date): Promise<void> {
  const moderator = await person('moderator@union.example', now)
  const listed = new Set((await listWatchedWords()).map(({ word }) => word))
  for (const one of words) if (!listed.has(one.word)) await addWatchedWord(moderator, one, now)
  const threadId = await demoThread(now)
  const reporter = await person('redaktoer@roedovre.example', now)
  const other = await person('bidragyder@guldborgsund.example', now)
  await hidden(threadId, 2, { moderator, reporter }, 'advertising', new Date(now.getTime() - 5 * day))
  await hidden(threadId, 3, { moderator, reporter: other }, 'respect', new Date(now.getTime() - 3 * day))
  await waitingAppeal(now)
  await openCase(threadId, other, new Date(now.getTime() - day))
}

async function demoThread(now: Date): Promise<string> {
  const there = await db.thread.findFirst({ where: { title, isDemo: true }, select: { id: true, postCount: true } })
  const [first, ...answers] = posts
  const begun = new Date(now.getTime() - 7 * day)
  const plain = { repliesTo: null, notPersonal: [], despiteUnknown: true }
  let threadId = there?.id
  if (threadId === undefined) {
    const starter = await person('socialchef@roedovre.example', now)
    const about = { subject: 'question', indicatorId: null } as const
    const wanted = { ...plain, about, title, text: first, audience: 'public', invited: [], isDemo: true } as const
    const started = await startThread(starter, { ...wanted, voice: '175' }, begun, watchText)
    if (!started.ok) throw new Error(started.problem)
    threadId = started.value
  }
  for (const [place, text] of answers.entries()) {
    if ((there?.postCount ?? 1) > place + 1) continue
    const writer = await person('redaktoer@lolland.example', now)
    const at = new Date(begun.getTime() + (place + 1) * 3_600_000)
    const written = await writePost(writer, threadId, { ...plain, text, voice: '360' }, at, watchText)
    if (!written.ok) throw new Error(written.problem)
  }
  return threadId
}

const decisions = {
  advertising: {
    facts: 'Indlægget tilbyder rabat på et produkt.',
    reason: 'Leverandører må gerne nævnes, men ikke sælges. Skriv i stedet, hvad I har lært af at bruge dem.',
    report: 'Det er en reklame.',
  },
  respect: {
    facts: 'Indlægget omtaler en navngiven kommunes leder nedsættende.',
    reason:
      'Vær uenig om sagen, ikke om personen. Du er velkommen til at skrive, hvad der efter din mening skal ændres.',
    report: 'Det er hån af en leder, der kan genkendes.',
  },
} as const

async function hidden(
  threadId: string,
  number: number,
  { moderator, reporter }: { moderator: Person; reporter: Person },
  rule: keyof typeof decisions,
  at: Date,
): Promise<void> {
  const id = (await findPostId(threadId, number)) ?? ''
  const ref = { kind: 'post', id } as const
  if ((await db.moderationDecision.count({ where: { case: { postId: id } } })) > 0) return
  const said = decisions[rule]
  const reason = rule === 'advertising' ? 'advertising' : 'offensive'
  const open = await findOpenCase(ref)
  if (!open) await reportText(reporter, ref, { reason, text: said.report, isCriticism: false }, at)
  const caseId = (await findOpenCase(ref))?.id ?? ''
  const later = new Date(at.getTime() + 5 * 3_600_000)
  await takeCase(moderator, caseId, { hasInterest: false, text: '' }, later)
  const { reports, moderationCase } = await readCase(moderator, caseId)
  const decision: CaseDecision = {
    outcome: 'hide',
    facts: said.facts,
    ground: 'rules',
    groundText: rule,
    reason: said.reason,
    aboutUserId: '',
    suspendedUntil: null,
    moveTo: '',
    reportIds: reports.map((report) => report.id),
    seenVersion: moderationCase.version,
  }
  const decided = await decideCase(moderator, caseId, decision, later)
  if (!decided.ok) throw new Error(decided.problem)
}

async function waitingAppeal(now: Date): Promise<void> {
  const author = await person('redaktoer@lolland.example', now)
  const [newest] = await listOwnDecisions(author.userId)
  if (!newest || (await db.appeal.count({ where: { decisionId: newest.id } })) > 0) return
  const text = 'Jeg mente ledelsen i almindelighed, ikke en person. Jeg vil gerne rette ordene.'
  await appealDecision(author, newest.id, { text, isCriticism: false }, new Date(now.getTime() - 2 * day))
}

async function openCase(threadId: string, reporter: Person, at: Date): Promise<void> {
  const id = (await findPostId(threadId, 4)) ?? ''
  const ref = { kind: 'post', id } as const
  if ((await db.moderationCase.count({ where: { postId: id } })) > 0) return
  const text = 'Påstanden om borgerne er ikke dokumenteret.'
  await reportText(reporter, ref, { reason: 'wrong-facts', text, isCriticism: false }, at)
}
