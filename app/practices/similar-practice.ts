import { type Alike, LEAST_LIKENESS, likeness } from './likeness'

/** A practice that resembles the one being written, and why. */
export type SimilarPractice = { slug: string; title: string; sharedWords: string[]; sharedIndicatorIds: string[] }

export type Candidate = Alike & { slug: string }

const MOST_SHOWN = 3
const MOST_WORDS = 6

/** The few of the candidates that resemble the text most, best first; none where nothing resembles it enough. */
export function mostSimilar(text: Alike, candidates: readonly Candidate[]): SimilarPractice[] {
  return candidates
    .map((candidate) => ({ candidate, ...likeness(text, candidate) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((one, other) => other.score - one.score || one.candidate.slug.localeCompare(other.candidate.slug))
    .slice(0, MOST_SHOWN)
    .map(({ candidate: { slug, title }, sharedWords, sharedIndicatorIds }) => ({
      slug,
      title,
      sharedWords: sharedWords.slice(0, MOST_WORDS),
      sharedIndicatorIds,
    }))
}
