/** An address fit for a log: no query, and no token that lets somebody in, changes a password or ends mails. */
export function withoutSecrets(url: string): string {
  const secret = /(\/(?:invitation|ny-adgangskode|afmeld)\/)[^/]+?(\.data)?$/i
  return (url.split('?')[0] ?? '').replace(secret, '$1…$2')
}
