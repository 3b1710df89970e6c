/** The kinds of text that people write here and that moderators look after. */
export const textKinds = ['practice', 'post', 'adoption', 'help-notice', 'thanks'] as const
export type TextKind = (typeof textKinds)[number]

/** One text, by what it is and its id. */
export type TextRef = { kind: TextKind; id: string }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** True for what can be the id of a row; anything else would make the database throw. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && UUID.test(text)
}

/** The text that an address names, or null when it can be none. */
export function readTextRef(kind: string | undefined, id: string | undefined): TextRef | null {
  const known = textKinds.find((one) => one === kind)
  return known && isId(id) ? { kind: known, id } : null
}

/** Names a text among texts of all kinds. */
export function textKey({ kind, id }: TextRef): string {
  return `${kind}:${id}`
}
