import { useRef, useState } from 'react'
import type { Result } from '~/platform/result'
import { usePaths } from '~/ui/use-paths'
import { type LabChoice, labQuery } from './lab-choice'
import type { LabProblem } from './lab-method'
import type { LabFigures, LabResult } from './lab-ranking'

/** Milliseconds without a new choice. */
const rest = 200

/** Seconds, where a refusal does not say how many. */
const longestWait = 60

type Answer = Result<LabResult, LabProblem>
type Engine = { figures: LabFigures; rank: (figures: LabFigures, choice: LabChoice) => Answer }

/**
 * The choice, its ranking and a way to change it. Engine and figures are fetched when somebody first touches the form; until
 * then, and without JavaScript, what the server computed stands. The address follows the choice without asking the server. `wait` is
 * how many seconds there are until figures can be had, where this network has asked for too much.
 */
export function useLaboratory(slug: string, older: string | null, given: { choice: LabChoice; result: Answer }) {
  const paths = usePaths()
  const [choice, setChoice] = useState(given.choice)
  const [result, setResult] = useState(given.result)
  const [wait, setWait] = useState<number | null>(null)
  const engine = useRef<Promise<Engine | null> | null>(null)
  const latest = useRef(given.choice)

  function prepare(): Promise<Engine | null> {
    engine.current ??= Promise.all([import('./lab-ranking'), fetch(paths.laboratoryFigures(slug))]).then(
      async ([{ rankInLab }, answer]) => {
        setWait(answer.ok ? null : Number(answer.headers.get('Retry-After')) || longestWait)
        if (answer.ok) return { figures: (await answer.json()) as LabFigures, rank: rankInLab }
        // The next touch asks again.
        engine.current = null
        return null
      },
    )
    return engine.current
  }

  async function choose(changes: Partial<LabChoice>): Promise<void> {
    const next = { ...latest.current, ...changes }
    latest.current = next
    setChoice(next)
    window.history.replaceState(window.history.state, '', paths.laboratory({ udgave: older, ...labQuery(next) }))
    const prepared = await prepare()
    // Somebody who chooses faster than figures come wants the last choice only.
    if (prepared === null || latest.current !== next) return
    const { figures, rank } = prepared
    // Places at once; a thousand weightings when the hand has rested.
    setResult(rank(figures, { ...next, municipality: null }))
    if (next.municipality === null) return
    window.setTimeout(() => {
      if (latest.current === next) setResult(rank(figures, next))
    }, rest)
  }

  return { choice, result, wait, prepare, choose }
}
