// "@Rikke" in a text, or @"Rikke Bech" where the name has several words; never the middle of an e-mail address.
const mention = /(?<![\p{L}\p{N}._%+@-])@(?:"([^"\n]{1,100})"|([\p{L}][\p{L}'-]{0,99}))/gu

/** The most people one post calls upon. */
export const mostMentions = 10

/** The names that a text calls upon with @, each once, as they were written. */
export function mentionedNames(text: string): string[] {
  const names = new Map<string, string>()
  for (const [, quoted, single] of text.matchAll(mention)) {
    const name = (quoted ?? single ?? '').trim()
    if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  }
  return [...names.values()]
}

/** How one writes that a person is called upon. */
export function mentionOf(name: string): string {
  return `@"${name.replaceAll('"', '')}"`
}

/** Somebody who may be called upon. Two of one name are told apart by their municipality: @"Kim Jensen (Odense)". */
export type Mentionable = { userId: string; name: string; places: readonly string[] }

/** How a person is called upon among these people: by name, and by municipality where the name is not theirs alone. */
export function nameAmong(person: Mentionable, people: readonly Mentionable[]): string {
  const alike = people.filter(({ name }) => name.toLowerCase() === person.name.toLowerCase())
  const [place] = person.places
  return alike.length > 1 && place !== undefined ? `${person.name} (${place})` : person.name
}

/** Who is meant by the names, and the names that mean nobody, or more than one, of these people. */
export function findMentioned(
  names: readonly string[],
  people: readonly Mentionable[],
): { userIds: string[]; unknown: string[] } {
  const userIds = new Set<string>()
  const unknown: string[] = []
  for (const written of names) {
    const name = written.toLowerCase()
    const meant = people.filter((person) =>
      [person.name, ...person.places.map((place) => `${person.name} (${place})`)].some(
        (known) => known.toLowerCase() === name,
      ),
    )
    const [only] = meant
    if (only && meant.length === 1) userIds.add(only.userId)
    else unknown.push(written)
  }
  return { userIds: [...userIds], unknown }
}

/** The name without the municipality behind it: what is looked for. */
export function bareName(written: string): string {
  return written.replace(/ \([^()]*\)$/, '')
}

/** A text with its mentions as words that stand out: only those who were really called upon. */
export function withMentions(text: string, names: readonly string[]): string {
  const known = new Set(names.map((name) => name.toLowerCase()))
  return text.replace(mention, (whole, quoted: string | undefined, single: string | undefined) => {
    const name = (quoted ?? single ?? '').trim()
    return known.has(bareName(name).toLowerCase()) ? `**@${name.replace(/[\\*_`[\]<>~]/g, '\\$&')}**` : whole
  })
}

/** A text in which nobody by this name is called upon any more. */
export function withoutMention(text: string, formerName: string, instead: string): string {
  return text.replace(mention, (whole, quoted: string | undefined, single: string | undefined) => {
    const name = (quoted ?? single ?? '').trim()
    return bareName(name).toLowerCase() === formerName.toLowerCase() ? mentionOf(instead) : whole
  })
}
