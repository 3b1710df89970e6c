import type { Edition } from './edition'

/** What a page's list of editions needs of one. */
export type ShownEdition = Pick<
  Edition,
  'slug' | 'title' | 'period' | 'isDemo' | 'publishedAt' | 'version' | 'replacedBy'
>

/** The edition a page's address asks for, or without a word the newest. `undefined` when it asks for one that isn't among them. */
export function chosenEdition(editions: readonly Edition[], slug: string | null): Edition | null | undefined {
  return slug === null || slug === '' ? (editions[0] ?? null) : editions.find((edition) => edition.slug === slug)
}

/** The list with an older version of an edition in the place of its newest, as one sees it who looks at that version. */
export function withOlderVersion(editions: readonly Edition[], older: Edition, newestSlug: string): Edition[] {
  return editions.map((edition) => (edition.slug === newestSlug ? older : edition))
}

/** Without what no list shows. */
export function shownEdition({ slug, title, period, isDemo, publishedAt, version, replacedBy }: Edition): ShownEdition {
  return { slug, title, period, isDemo, publishedAt, version, replacedBy }
}

/** The editions that one may be compared with, oldest first and itself among them: invented figures only with invented ones. */
export function comparableEditions(editions: readonly Edition[], edition: Edition): Edition[] {
  return editions.filter(({ isDemo }) => isDemo === edition.isDemo).toReversed()
}

/** The edition before this one: the newest of an earlier period, or null. `editions` has the newest first. */
export function editionBefore(
  editions: readonly Edition[],
  edition: Pick<Edition, 'period' | 'isDemo'>,
): Edition | null {
  return editions.find(({ period, isDemo }) => isDemo === edition.isDemo && period < edition.period) ?? null
}
