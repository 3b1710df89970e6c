/** A mail as it leaves: written for one person, in their language. */
export type Letter = {
  /** Also after a crash the same letter has the same id: a server or a mail program that has it drops the double. */
  messageId: string
  /** File name of the letter where it is kept as a file. */
  fileName: string
  to: string
  subject: string
  text: string
  html: string
  /** Where one click ends mails like this one (RFC 8058); null for mails that can't be turned off. */
  unsubscribeUrl: string | null
}

/**
 * What became of a letter. `refused`: this letter will never be taken. `later`: not now, e.g. a full mailbox.
 * `unreachable`: nobody takes letters now, so the others wait too. `problem` never holds an address.
 */
export type Delivery =
  | { kind: 'accepted' }
  | { kind: 'refused'; problem: string }
  | { kind: 'later'; problem: string }
  | { kind: 'unreachable'; problem: string }

/** What carries letters away. */
export type Post = {
  deliver: (letter: Letter) => Promise<Delivery>
  /** Lets go of connections until the next letter. */
  rest: () => void
}

/** A mail server's answer without the addresses that such answers like to repeat, and no longer than a line. */
export function withoutAddresses(answer: string): string {
  return answer
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
