export const ranking = {}
