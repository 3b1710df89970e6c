import { demoPassword, demoUsers } from '../prisma/seed/demo-users'

/** What `npm start` prints in demonstration mode: who one can log in as. */
export function demoNotice(): string[] {
  const width = Math.max(...demoUsers.map(({ email }) => email.length))
  return [
    '',
    'All figures are invented (demonstration data). Log in as',
    ...demoUsers.map((user) => `  ${user.email.padEnd(width)}  ${roleOf(user)}`),
    `with the password  ${demoPassword}`,
  ]
}

function roleOf({ membership, unionRole, isAdministrator }: (typeof demoUsers)[number]): string {
  if (isAdministrator) return 'administrator'
  return unionRole ? `union ${unionRole}` : `municipal ${membership?.role ?? 'reader'}`
}
