/** An address fit for a log: no query, and no invitation token. */
export function withoutSecrets(url: string): string {
  return (url.split('?')[0] ?? '').replace(/(\/invitation\/)[^/.]+/i, '$1…')
}
