import { useSearchParams } from '@remix-run/react'

/** The edition that the page's address asks for, to go along in links between figures; null for the newest. */
export function useEditionQuery(): { udgave: string | null } {
  const [query] = useSearchParams()
  return { udgave: query.get('udgave') }
}
