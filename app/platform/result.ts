/** What a verb answers when a person may meet its failure: the value, or a code that has a sentence in both languages. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem }

/** The verb did what was asked. */
export function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** The verb could not; `problem` says why. */
export function failure<Problem>(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem }
}
