import type { Letter } from './post'

/** A letter as the mail library takes it. */
export function messageOf({ messageId, to, subject, text, html, unsubscribeUrl }: Letter, from: string) {
  return {
    messageId: `<${messageId}>`,
    from,
    to,
    subject,
    text,
    html,
    headers: {
      // Nobody's "I am on holiday" should answer a machine.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(unsubscribeUrl === null ? {} : { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    ...(unsubscribeUrl === null ? {} : { list: { unsubscribe: unsubscribeUrl } }),
    // What users wrote stands in letters; it must never make the library fetch a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
