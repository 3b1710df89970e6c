import { useRef, useState } from 'react'
import type { Result } from '~/platform/result'
import { usePaths } from '~/ui/use-paths'
import { type LabChoice, labQuery } from './lab-choice'
import type { LabProblem } from './lab-method'
import type { LabFigures, LabResult } from './lab-ranking'
import { type LabTrouble, troubleOf } from './lab-trouble'

/** Milliseconds without a new choice. */
const rest = 200

type Answer = Result<LabResult, LabProblem>
type Engine = { figures: LabFigures; rank: (figures: LabFigures, choice: LabChoice) => Answer }

/**
 * The choice, its ranking and a way to change it. Engine and figures are fetched when somebody first touches the form; until
 * then, and without JavaScript, what the server computed stands. The address follows the choice without asking the server. `shown`
 * is the latest ranking with the choice it is of, which is an earlier one while there is `trouble`.
 */
export function useLaboratory(slug: string, older: string | null, given: { choice: LabChoice; result: Answer }) {
  const paths = usePaths()
  const [choice, setChoice] = useState(given.choice)
  const [shown, setShown] = useState(given)
  const [trouble, setTrouble] = useState<LabTrouble | null>(null)
  const engine = useRef<Promise<Engine | null> | null>(null)
  const latest = useRef(given.choice)

  function prepare(): Promise<Engine | null> {
    engine.current ??= fetched().catch(() => without({ kind: 'failed' }))
    return engine.current
  }

  async function fetched(): Promise<Engine | null> {
    const [{ rankInLab }, answer] = await Promise.all([import('./lab-ranking'), fetch(paths.laboratoryFigures(slug))])
    const refused = troubleOf(answer)
    if (refused) return without(refused)
    const figures = (await answer.json()) as LabFigures
    setTrouble(null)
    return { figures, rank: rankInLab }
  }

  function without(why: LabTrouble): null {
    setTrouble(why)
    // The next touch asks again.
    engine.current = null
    return null
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
    setShown({ choice: next, result: rank(figures, { ...next, municipality: null }) })
    if (next.municipality === null) return
    window.setTimeout(() => {
      if (latest.current === next) setShown({ choice: next, result: rank(figures, next) })
    }, rest)
  }

  return { choice, shown, trouble, prepare, choose }
}
