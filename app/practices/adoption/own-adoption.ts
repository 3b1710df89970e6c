import type { Adoption } from './adoption'

/** A practice that a municipality has taken up, in its own list. */
export type OwnAdoption = { practice: { slug: string; title: string }; adoption: Adoption }
