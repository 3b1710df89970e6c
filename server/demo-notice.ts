/** What `npm start` prints in demonstration mode: who one can log in as. */
export function demoNotice(): string[] {
  return []
}
