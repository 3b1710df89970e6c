import { Paging } from '~/ui/paging'
import { usePaths } from '~/ui/use-paths'
import { filterWords, type PracticeFilter } from './practice-filter'

/** The way to the list's other pages; nothing when there is only one. */
export function PracticePaging({ filter, pages }: { filter: PracticeFilter; pages: number }) {
  const paths = usePaths()
  if (filter.page > pages) return null
  return <Paging page={filter.page} pages={pages} to={(page) => paths.practices(filterWords({ ...filter, page }))} />
}
