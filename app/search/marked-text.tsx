import { pieces } from './passage'

/** A Danish text with what was found marked in it. */
export function MarkedText({ text }: { text: string }) {
  let place = 0
  return (
    <span lang="da">
      {pieces(text).map((piece) => {
        place += 1
        return piece.found ? (
          <mark key={place} className="bg-sand text-ink">
            {piece.text}
          </mark>
        ) : (
          piece.text
        )
      })}
    </span>
  )
}
