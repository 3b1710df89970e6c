import { useBlocker } from '@remix-run/react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { packText } from './packed-text'
import type { FieldErrors, NewerText, SaveAnswer } from './save-answer'
import { typedText } from './typed-text'

/** How the last save went; "clean" when nothing was written since. */
export type SaveState =
  | 'clean'
  | 'unsaved'
  | 'saving'
  | 'saved'
  | 'network-failed'
  | 'logged-out'
  | 'server-failed'
  | 'gone'
  | 'newer'
  | 'errors'
  | 'submitted'
  | 'locked'

const PAUSE_MS = 1500

type Outcome = { state: SaveState; answer: SaveAnswer | null }

async function send(address: string, form: FormData): Promise<Outcome> {
  let response: Response
  try {
    response = await fetch(address, { method: 'POST', body: new URLSearchParams(textEntries(form)) })
  } catch {
    return { state: 'network-failed', answer: null }
  }
  if (response.status === 404) return { state: 'gone', answer: null }
  if (response.redirected) return { state: 'logged-out', answer: null }
  if (!response.headers.get('content-type')?.includes('json')) return { state: 'server-failed', answer: null }
  const answer = (await response.json()) as SaveAnswer
  if (answer.saved) return { state: 'saved', answer }
  if ('stopped' in answer) return { state: answer.stopped, answer }
  return { state: 'newer' in answer ? 'newer' : 'errors', answer }
}

function textEntries(form: FormData): [string, string][] {
  return [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}

/**
 * Saves a form as one writes: a little after each change, and when asked. While it can't, the text stays in the form and in
 * this browser's own storage, and leaving asks first.
 */
export function useAutosave({
  form,
  address,
  version: firstVersion,
  base: firstBase,
  newer: firstNewer,
  storageKey,
  leaveQuestion,
}: {
  form: RefObject<HTMLFormElement | null>
  address: string
  version: number
  /** The text that the writer began from, packed. */
  base: string
  /** A newer text that already stood in the way when the page was made. */
  newer: NewerText | null
  storageKey: string
  leaveQuestion: string
}) {
  const [state, setState] = useState<SaveState>(firstNewer ? 'newer' : 'clean')
  const [answer, setAnswer] = useState<Extract<SaveAnswer, { saved: true }> | null>(null)
  const [newer, setNewer] = useState(firstNewer)
  // The words that the next save begins from, for merging them with another's.
  const [base, setBase] = useState(firstBase)
  const [errors, setErrors] = useState<FieldErrors>({})
  const version = useRef(firstVersion)
  const changes = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  // Asked at the moment of leaving, which may come before the page has been drawn again.
  const atRisk = useRef(firstNewer !== null)
  const running = useRef<Promise<SaveState> | null>(null)

  const saveOnce = useCallback(async (): Promise<SaveState> => {
    if (!form.current) return 'clean'
    const seen = changes.current
    const data = new FormData(form.current)
    data.set('seenVersion', String(version.current))
    // What it began from is only needed for merging.
    data.delete('base')
    setState('saving')
    const outcome = await send(address, data)
    const changedMeanwhile = changes.current !== seen
    setState(outcome.state === 'saved' && changedMeanwhile ? 'unsaved' : outcome.state)
    if (outcome.answer?.saved) {
      atRisk.current = changedMeanwhile
      version.current = outcome.answer.version
      setBase(packText(typedText(data)))
      setAnswer(outcome.answer)
      setErrors({})
      sessionStorage.removeItem(storageKey)
      return 'saved'
    }
    sessionStorage.setItem(storageKey, JSON.stringify(textEntries(data)))
    if (outcome.answer && 'newer' in outcome.answer) setNewer(outcome.answer.newer)
    if (outcome.answer && 'errors' in outcome.answer) setErrors(outcome.answer.errors)
    return outcome.state
  }, [address, form, storageKey])

  /** Saves now, after a save that is under way. */
  const save = useCallback(async (): Promise<SaveState> => {
    clearTimeout(timer.current)
    if (running.current) await running.current
    running.current = saveOnce()
    const ended = await running.current
    running.current = null
    return ended
  }, [saveOnce])

  /** Tells that something was written; it is saved when the writer pauses, unless a newer text stands in the way. */
  const changed = useCallback(() => {
    changes.current += 1
    atRisk.current = true
    setState((now) => (now === 'newer' ? now : 'unsaved'))
    clearTimeout(timer.current)
    if (newer === null) timer.current = setTimeout(() => void save(), PAUSE_MS)
  }, [newer, save])

  useEffect(() => () => clearTimeout(timer.current), [])

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (atRisk.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => atRisk.current && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(leaveQuestion)) blocker.proceed()
    else blocker.reset()
  }, [blocker, leaveQuestion])

  /** Drops what is in the form, on purpose: the next way out isn't asked about. */
  const letGo = useCallback(() => {
    atRisk.current = false
    sessionStorage.removeItem(storageKey)
  }, [storageKey])

  /** Lets the form go to another page with all that is in it; this browser keeps its copy until that has been saved. */
  const handOver = useCallback(() => {
    clearTimeout(timer.current)
    atRisk.current = false
  }, [])

  return { state, answer, newer, base, errors, changed, save, handOver, letGo }
}
