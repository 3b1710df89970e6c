// Only to be resolved against: an address that stays on it is an address of ours.
const here = 'http://own.invalid'

/** The path to go to after logging in: `wanted` when it is an address of this site and no log-in or log-out, else `otherwise`. */
export function returnAddress(wanted: string | null, otherwise: string): string {
  if (!wanted || !/^\/(?![/\\])/.test(wanted) || /[\\\p{Cc}]/u.test(wanted)) return otherwise
  if (!URL.canParse(wanted, here)) return otherwise
  const { origin, pathname, search, hash } = new URL(wanted, here)
  // "/./" and "/x/.." may leave a path that a browser reads as another host.
  if (origin !== here || pathname.startsWith('//') || /^(\/en)?\/log-(ind|ud)$/.test(pathname)) return otherwise
  return pathname + search + hash
}
