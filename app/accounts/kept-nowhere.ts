/** The headers of a page about people: no browser or proxy keeps a copy, not even for the way back after logging out. */
export const keptNowhere = { 'Cache-Control': 'no-store' }
