/** Everything that can be wrong with what somebody does to an account; each has a sentence under `problems` in both languages. */
export const accountProblems = [
  'email-missing',
  'email-wrong',
  'email-taken',
  'name-missing',
  'name-too-long',
  'password-missing',
  'password-too-short',
  'password-too-long',
  'password-is-email',
  'wrong-log-in',
  'wrong-password',
  'too-many-attempts',
  'role-missing',
  'municipality-missing',
  'already-member',
  'last-manager',
  'invitation-closed',
  'account-exists',
  'other-email',
  'yourself',
  'not-confirmed',
  'unknown-email',
  'reset-closed',
] as const
export type AccountProblem = (typeof accountProblems)[number]

/** True when a form's error is one of ours, and so has a sentence. */
export function isAccountProblem(code: string): code is AccountProblem {
  return accountProblems.some((one) => one === code)
}
