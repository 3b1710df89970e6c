/** Why a post could not be sent; each has its sentence in both languages. */
export const postProblems = [
  'suspended',
  'locked',
  'personal-data',
  'unknown-mention',
  'too-many-mentions',
  'new-member-posts',
  'new-member-links',
  'too-fast',
  'changed-meanwhile',
  'audience-not-possible',
  'nobody-invited',
  'too-many-invited',
] as const
export type PostProblem = (typeof postProblems)[number]
