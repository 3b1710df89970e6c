/** Why places do not follow the choice: this network has asked for too much, or figures or engine could not be had. */
export type LabTrouble = { kind: 'limited'; seconds: number } | { kind: 'failed' }

/** Seconds, where a refusal does not say how many. */
const longestWait = 60

/** What is wrong with an answer to the question for figures; null where nothing is. */
export function troubleOf({ status, headers }: Pick<Response, 'status' | 'headers'>): LabTrouble | null {
  if (status >= 200 && status < 300) return null
  if (status !== 429) return { kind: 'failed' }
  return { kind: 'limited', seconds: Number(headers.get('Retry-After')) || longestWait }
}
