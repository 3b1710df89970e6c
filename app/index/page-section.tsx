import type { ReactNode } from 'react'

/** A part of a long page, with a heading that can be led to. Paper gets only what `printed` says. */
export function PageSection({
  id,
  title,
  lead,
  printed = false,
  children,
}: {
  id: string
  title: string
  lead?: ReactNode
  printed?: boolean
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className={`mt-10 print:mt-4 ${printed ? '' : 'print:hidden'}`}>
      <h2 id={id} className="scroll-mt-4 text-xl">
        {title}
      </h2>
      {lead && <p className="mb-4 mt-1 max-w-text text-slate">{lead}</p>}
      {children}
    </section>
  )
}
