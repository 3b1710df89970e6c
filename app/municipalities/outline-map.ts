/**
 * The static file with the outline of each municipality as `#k101`, and of all of them as `#alle`. Its name carries the
 * hash of its content, so it may be cached for ever; the build fails until the two agree. Short, for a page names it
 * once for each of the 98.
 */
export const outlineMap = { href: '/maps/b8a783fe.svg', width: 1012, height: 1229 } as const
