import type { ReactNode } from 'react'

/** A page's one h1, what it means in a sentence, and what belongs beside it. */
export function PageHeading({
  title,
  lead,
  above,
  children,
}: {
  title: string
  lead?: ReactNode
  above?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="mb-8">
      {above && <p className="mb-1 text-s text-slate">{above}</p>}
      <h1 className="text-xl sm:text-2xl">{title}</h1>
      {lead && <p className="mt-3 max-w-text text-m">{lead}</p>}
      {children}
    </div>
  )
}
