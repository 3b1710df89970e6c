import type { ReactNode } from 'react'

/** What stands where there is nothing yet: why, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="my-6 border border-dashed border-slate bg-mist px-6 py-8">
      <p className="text-l font-semibold">{title}</p>
      {children && <div className="mt-2 max-w-text">{children}</div>}
    </div>
  )
}
