/** True when browsers may be told to send the session over https alone. */
export function isSecure(publicUrl: string | null): boolean {
  return publicUrl?.startsWith('https://') ?? false
}

/** The session cookie's name. The prefix makes browsers refuse it from a subdomain, a path or plain http. */
export function sessionCookieName(publicUrl: string | null): string {
  return isSecure(publicUrl) ? '__Host-socialt-indeks' : 'socialt-indeks-session'
}
