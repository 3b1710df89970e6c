/** Answers 404: for what does not exist, and the same for what is not the asker's to know of. */
export function notFound(): never {
  throw new Response(null, { status: 404, statusText: 'Not Found' })
}

/** The value, or a 404 when there is none. */
export function orNotFound<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) notFound()
  return value
}
