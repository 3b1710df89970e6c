/** True when nobody would be left to manage the members: `userId` is the only one of `managers`. */
export function isLastManager(managers: readonly string[], userId: string): boolean {
  return managers.length === 1 && managers[0] === userId
}
