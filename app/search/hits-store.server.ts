import type { Actor } from '~/accounts/actor'
import { areaById } from '~/catalogue/areas'
import { db } from '~/platform/database.server'
import { type EvidenceStrength, effectDirections } from '~/practices/practice-text'
import type { Hit } from './hit'
import { indicatorHitsSql } from './indicator-hits-store.server'
import { practiceHitsSql, type Wanted } from './practice-hits-store.server'
import { threadHitsSql } from './thread-hits-store.server'

/** Kind, id, area, effect, evidence, municipality, day and score of something found. */
type Row = [
  kind: 'indicator' | 'practice' | 'thread',
  id: string,
  area: string | null,
  effect: string | null,
  evidence: EvidenceStrength | null,
  municipalityCode: string | null,
  at: string | null,
  score: number,
]

/**
 * What the reader (null: a stranger) may find of indicators, practices and threads; best way of finding of each. Practices are
 * also found by their municipality and, with `byIndicator`, by the indicators found.
 *
 * One statement whose answer is one JSON document: each statement costs the web process half a millisecond, and a value of a row
 * ten times what it costs inside a document.
 */
export async function findHits(
  wanted: Wanted,
  ways: { municipalityCodes: readonly string[]; byIndicator: boolean },
  reader: Actor | null,
): Promise<Hit[]> {
  const [answer] = await db.$queryRaw<{ found: Row[] }[]>`
    WITH found_indicator AS MATERIALIZED (${indicatorHitsSql(wanted)})
    SELECT coalesce(json_agg(json_build_array("kind", "id", "area", "effect", "evidence", "municipalityCode",
      to_char("at", 'YYYY-MM-DD'), "score")), '[]') AS "found"
    FROM (
      SELECT 'indicator' AS "kind", "id", "area", NULL AS "effect", NULL AS "evidence", NULL AS "municipalityCode",
        NULL::timestamp AS "at", "score" FROM found_indicator
      UNION ALL SELECT 'practice', "id"::text, "area", "effect"::text, "evidence"::text, "municipalityCode", "at", "score"
        FROM (${practiceHitsSql(wanted, ways, reader)}) practice
      UNION ALL SELECT 'thread', "id"::text, "area", NULL, NULL, "municipalityCode", "at", "score"
        FROM (${threadHitsSql(wanted, reader)}) thread
    ) every`
  const best = new Map<string, Row>()
  for (const row of answer?.found ?? []) {
    const [kind, id] = row
    const key = `${kind}:${id}`
    if ((best.get(key)?.[7] ?? -1) < row[7]) best.set(key, row)
  }
  return [...best.values()].map(toHit)
}

function toHit([kind, id, area, effect, evidence, municipalityCode, at, score]: Row): Hit {
  const direction = effect?.toLowerCase().replaceAll('_', '-')
  const isPractice = kind === 'practice'
  return {
    kind,
    id,
    score,
    at,
    area: area === null ? null : (areaById(area)?.id ?? null),
    municipalityCode,
    effectDirection: isPractice ? (effectDirections.find((known) => known === direction) ?? 'unknown') : null,
    evidence: isPractice ? (evidence ?? 'not-rated') : null,
  }
}
