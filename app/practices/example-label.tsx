/** The fixed label of a practice that no municipality sent in; always in Danish, since it is part of the example. */
export function ExampleLabel({ label }: { label: string }) {
  return (
    <p lang="da" className="mb-1 inline-block border border-ink bg-sand px-2 text-s font-semibold">
      {label}
    </p>
  )
}
