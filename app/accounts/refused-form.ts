/** A form that could not do what was asked: which, what is wrong with each field (codes), what was typed (never passwords). */
export type RefusedForm = {
  intent: string
  errors: Record<string, string[]>
  values: Record<string, string>
  /** How long to wait, where that is what is wrong. */
  seconds?: number
}

type Reply = { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null }

/** What a form whose fields don't hold shows again. */
export function refusedByFields(reply: Reply): RefusedForm {
  const values = textsOf(Object.entries(reply.initialValue ?? {}))
  const errors = Object.fromEntries(Object.entries(reply.error ?? {}).map(([field, codes]) => [field, codes ?? []]))
  return { intent: values.intent ?? '', errors, values }
}

/** What a form whose fields hold, but whose verb refused, shows again: the problem stands at `field` ('' for the whole form). */
export function refusedByVerb(
  formData: FormData,
  field: string,
  problem: { code: string; seconds?: number },
): RefusedForm {
  const values = textsOf([...formData].filter(([name]) => !/password/i.test(name)))
  const { code, ...wait } = problem
  return { intent: values.intent ?? '', errors: { [field]: [code] }, values, ...wait }
}

function textsOf(entries: [string, unknown][]): Record<string, string> {
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
