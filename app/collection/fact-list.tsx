import type { ReactNode } from 'react'

/** Facts by name, one below the other, side by side where there is room. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className="mt-3 grid max-w-text grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[14rem_1fr]">{children}</dl>
}

/** One fact; nothing at all where there is none. */
export function Fact({ title, children }: { title: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null
  return (
    <>
      <dt className="font-semibold">{title}</dt>
      <dd className="mb-2 min-w-0 sm:mb-0">{children}</dd>
    </>
  )
}
