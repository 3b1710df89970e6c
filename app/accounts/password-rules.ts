export const shortestPassword = 12
export const longestPassword = 200

export type PasswordProblem = 'password-too-short' | 'password-too-long' | 'password-is-email'

/** What is wrong with a new password, or null. Length is what counts; there are no rules about kinds of characters. */
export function passwordProblem(password: string, email: string): PasswordProblem | null {
  if ([...password].length < shortestPassword) return 'password-too-short'
  if (password.length > longestPassword) return 'password-too-long'
  if (password.trim().toLowerCase() === email) return 'password-is-email'
  return null
}
