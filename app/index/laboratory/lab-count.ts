/** "Among the best" means one of this many. */
export const bestCount = 25
