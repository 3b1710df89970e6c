/** Where mails go and who sends them. */
export type MailSettings = {
  /** The mail server; null: files in `mail/` of the data folder. */
  smtpUrl: string | null
  /** An address, or a name and an address: `Socialt Indeks <post@socialtindeks.example>`. */
  from: string
}

const address = /^(?:[^<>@\r\n]+<([^\s<>@]+@[^\s<>@]+)>|([^\s<>@]+@[^\s<>@]+))$/

/** The domain of a sender's address, or null where it is no address. It ends the id of every mail, so it must not change often. */
export function domainOf(from: string): string | null {
  const found = address.exec(from.trim())
  return (found?.[1] ?? found?.[2])?.split('@')[1]?.toLowerCase() ?? null
}

/** True for an address that a mail server can be reached at: smtp:// or smtps:// with a host. */
export function isMailServer(url: string): boolean {
  return URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol) && new URL(url).hostname !== ''
}
