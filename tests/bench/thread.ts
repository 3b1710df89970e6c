import type { MeasuredSite } from './site'

const posts = 200

/** Writes a public thread of 200 posts, each quoting one before it, through the site's own forms. Answers its address. */
export async function writeLongThread(site: MeasuredSite): Promise<string> {
  // The union's people are not held back by the limits for new members.
  const cookie = await site.logIn('medarbejder@union.example')
  const send = async (path: string, fields: Record<string, string>): Promise<string> => {
    const answer = await fetch(site.address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site.address, cookie },
      body: new URLSearchParams({ intent: 'send', ...fields }),
    })
    const location = answer.headers.get('location')
    if (answer.status !== 302 || location === null) throw new Error(`${path}: ${answer.status}`)
    return new URL(location, site.address).pathname
  }
  const thread = await send('/dialog/ny', { title: 'En lang tråd', text: 'Den første af mange.', audience: 'public' })
  for (let number = 2; number <= posts; number++) {
    await send(thread, {
      text: `> #${Math.ceil(number / 2)}\n\nSvar nummer ${number}, med **fed** og en liste:\n\n- et\n- to`,
    })
  }
  return thread
}

/** The pages of the long thread: its first, its last, and a list that it is in. */
export function threadPages(thread: string, session: string): [string, string, Record<string, string>][] {
  const headers = { cookie: session }
  return [
    ['thread of 200 posts', thread, {}],
    ['the same, logged in', thread, headers],
    ['its last page, logged in', `${thread}?side=${posts / 50}`, headers],
    ['dialogue, logged in', '/dialog?vis=alle', headers],
  ]
}
