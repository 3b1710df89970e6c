/** How a person stands to a thread: told of new posts, told of none, or neither. */
export const followModes = ['none', 'follow', 'mute'] as const
export type FollowMode = (typeof followModes)[number]
