export const peers = {}
