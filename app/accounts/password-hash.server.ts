import { hash, verify } from '@node-rs/argon2'

// The library's own kind is argon2id; what it costs is ours to say.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, with its own salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

// Made once and of the same cost: a log-in without an account takes as long as one with.
let nobodysHash: Promise<string> | null = null

/** Is this the password behind the hash? With null it does the same work and answers false. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password')
  const matches = await verify(passwordHash ?? (await nobodysHash), password)
  return matches && passwordHash !== null
}
