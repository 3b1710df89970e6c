import type { Person } from '~/accounts/actor'
import { findPerson, findUserByEmail } from '~/accounts/user-store.server'
import { acceptAnswer } from '~/dialogue/accept-answer.server'
import { openRoom } from '~/dialogue/open-room.server'
import { voicesOf } from '~/dialogue/post-rules'
import { findRoom, saveRoomPerson } from '~/dialogue/room-store.server'
import { startThread, type WantedThread } from '~/dialogue/start-thread.server'
import { findThread } from '~/dialogue/thread-store.server'
import { writePost } from '~/dialogue/write-post.server'
import { watchText } from '~/moderation/watch-text.server'
import { db, inTransaction } from '~/platform/database.server'

type DemoPost = { by: string; text: string; daysAgo: number }
type DemoThread = Pick<WantedThread, 'about' | 'title' | 'audience' | 'invited'> & {
  posts: readonly [DemoPost, ...DemoPost[]]
  /** The number of the answer. */
  answer?: number
}

const roomName = 'Socialpædagoger i plejefamilieplejen'
const roomSlug = 'socialpaedagoger-i-plejefamilieplejen'

const threads: readonly DemoThread[] = [
  {
    about: { subject: 'practice', slug: 'eks-gusa-familiedialog' },
    title: 'Hvordan fik I almenområdet med fra starten?',
    audience: 'public',
    invited: [],
    posts: [
      {
        by: 'redaktoer@roedovre.example',
        daysAgo: 12,
        text: 'Vi overvejer en fælles indgang på tværs af centrene. **Hvordan fik I skoler og dagtilbud til at bruge den?** Hos os er det dem, der ser det først, men de kender ikke sagsgangen.',
      },
      {
        by: 'redaktoer@lolland.example',
        daysAgo: 11,
        text: '> #1\n\nVi prøvede uden at gøre det obligatorisk, og så brugte kun de i forvejen ivrige det. Da det blev ét sted at skrive for alle, begyndte det at virke:\n\n- én fast vej ind\n- svar inden for to uger\n- forældrene med fra første møde',
      },
      {
        by: 'ekspert@odense.example',
        daysAgo: 9,
        text: 'Læg mærke til flaskehalsen i den første udgave: Når alt skal over lederens bord, stopper det. Lad enhver medarbejder kunne starte.',
      },
      {
        by: 'redaktoer@roedovre.example',
        daysAgo: 8,
        text: '> #2\n\nTak, det er præcis det, vi er i tvivl om. Vi tager »svar inden for to uger« med i vores oplæg.',
      },
    ],
  },
  {
    about: { subject: 'question', indicatorId: 'bu-dst-netvaerkspleje-andel' },
    title: 'Hvordan finder I plejefamilier i barnets netværk?',
    audience: 'municipalities',
    invited: ['461', '360'],
    answer: 2,
    posts: [
      {
        by: 'socialchef@guldborgsund.example',
        daysAgo: 7,
        text: 'Vi ligger i 4. fjerdedel på andelen i netværkspleje. **Hvem leder efter netværket, hvornår, og hvor lang tid bruger I på det?**',
      },
      {
        by: 'ekspert@odense.example',
        daysAgo: 6,
        text: 'Vi begynder før anbringelsen er besluttet:\n\n1. Rådgiveren tegner netværket sammen med barnet og forældrene.\n2. En familierådslagning inden for fire uger.\n3. Netværksplejefamilien får en fast kontakt det første år.\n\nDet, der **ikke** virkede, var at spørge efter, at barnet var flyttet.',
      },
      {
        by: 'redaktoer@guldborgsund.example',
        daysAgo: 5,
        text: '> #2:1\n\nHvem indkalder til familierådslagningen hos jer, @"Erik Winther"? Rådgiveren selv eller en anden?',
      },
    ],
  },
  {
    about: { subject: 'room', slug: roomSlug },
    title: 'Supervision, når barnet skifter skole',
    audience: 'room',
    invited: [],
    posts: [
      {
        by: 'bidragyder@guldborgsund.example',
        daysAgo: 4,
        text: 'Vi får mange opkald fra plejefamilier omkring skoleskift. Har nogen gjort supervision til en fast del af de uger?',
      },
      {
        by: 'medarbejder@union.example',
        daysAgo: 3,
        text: 'God ide at samle på. Skriv gerne her, hvad I gør i dag, så laver vi et fælles overblik.',
      },
    ],
  },
]

/** Lets the invented people talk: about an example, a question with its answer, and in a closed room. Once only. */
export async function loadDemoDialogue(now: Date): Promise<void> {
  await db.user.updateMany({
    where: { isDemo: true, createdAt: { gt: daysBefore(now, 60) } },
    data: { createdAt: daysBefore(now, 90) },
  })
  await openDemoRoom(now)
  for (const thread of threads) await loadThread(thread, now)
}

async function openDemoRoom(now: Date): Promise<void> {
  const host = await demoPerson('medarbejder@union.example')
  if (!host) return
  const purpose = 'For dem, der støtter plejefamilier til daglig: del metoder, og spørg hinanden til råds.'
  await openRoom(host, { name: roomName, purpose, kind: 'profession' }, daysBefore(now, 20))
  const room = await findRoom(host, roomSlug)
  if (!room) return
  for (const [email, standing] of [
    ['bidragyder@guldborgsund.example', 'member'],
    ['redaktoer@lolland.example', 'member'],
    ['laeser@guldborgsund.example', 'asked'],
  ] as const) {
    const person = await demoPerson(email)
    if (person) {
      const since = { userId: person.userId, standing, now: daysBefore(now, 10) }
      await inTransaction((tx) => saveRoomPerson(room.id, since, tx))
    }
  }
}

async function loadThread({ posts, answer, ...wanted }: DemoThread, now: Date): Promise<void> {
  const [first, ...replies] = posts
  const starter = await demoPerson(first.by)
  if (!starter) return
  const more = { notPersonal: [], despiteUnknown: true }
  const known = await db.thread.findFirst({ where: { isDemo: true, title: wanted.title }, select: { id: true } })
  let id = known?.id
  if (id === undefined) {
    const thread = { ...wanted, ...more, text: first.text, voice: voiceOf(starter), isDemo: true }
    const started = await startThread(starter, thread, daysBefore(now, first.daysAgo), watchText)
    if (!started.ok) throw new Error(`${wanted.title}: ${started.problem}`)
    id = started.value
  }
  // A start that was stopped half-way goes on after the last post that is there.
  const written = (await findThread(starter, id))?.postCount ?? posts.length
  for (const { by, text, daysAgo } of replies.slice(written - 1)) {
    const author = await demoPerson(by)
    if (!author) return
    const post = { ...more, text, voice: voiceOf(author), repliesTo: null }
    const sent = await writePost(author, id, post, daysBefore(now, daysAgo), watchText)
    if (!sent.ok) throw new Error(`${wanted.title}: ${sent.problem}`)
  }
  if (answer !== undefined) await acceptAnswer(starter, id, { number: answer, seen: null }, daysBefore(now, 4))
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}

function voiceOf(person: Person): string | null {
  return voicesOf(person)[0] ?? null
}

async function demoPerson(email: string): Promise<Person | null> {
  const user = await findUserByEmail(email)
  return user && findPerson(user.id, new Date())
}
