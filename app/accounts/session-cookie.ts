/** True when browsers may be told to send the session over https alone. */
export function isSecure(publicUrl: string | null): boolean {
  return publicUrl?.startsWith('https://') ?? false
}

/** The session cookie's name; the web server knows it too. The prefix makes browsers refuse it from a subdomain or plain http. */
export function sessionCookieName(publicUrl: string | null): string {
  return isSecure(publicUrl) ? '__Host-session' : 'session'
}
