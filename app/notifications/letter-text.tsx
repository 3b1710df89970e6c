const address = /(https?:\/\/[^\s]+)/

/** The words of a letter, its addresses as links, as a mail program shows a letter without HTML. */
export function LetterText({ text }: { text: string }) {
  const pieces = text.split(address).map((words, place) => ({ words, key: `${place}` }))
  return (
    <div className="max-w-text whitespace-pre-wrap break-words border-t border-line pt-6">
      {pieces.map(({ words, key }) =>
        address.test(words) ? (
          <a key={key} className="link break-all" href={words}>
            {words}
          </a>
        ) : (
          words
        ),
      )}
    </div>
  )
}
