import type { ReactNode } from 'react'

/** A part of a page of plain text: a heading and, below it, sentences as paragraphs or as a list. */
export function TextSection({
  title,
  list,
  children,
}: {
  title: string
  list?: readonly string[]
  children?: ReactNode
}) {
  return (
    <section className="mb-8">
      <h2 className="text-l">{title}</h2>
      <div className="prose mt-2">
        {list && (
          <ul>
            {list.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </section>
  )
}
