/** Ways to the sections of a long page. */
export function SectionLinks({
  label,
  sections,
}: {
  label: string
  sections: readonly { id: string; title: string }[]
}) {
  return (
    <nav aria-label={label} className="my-6 border-y border-line py-2 text-s print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="link">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
