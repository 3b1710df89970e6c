type TextField = HTMLInputElement | HTMLTextAreaElement

/** A field that holds words: what is ticked or chosen, React leaves as it is. */
function isTextField(field: unknown): field is TextField {
  if (field instanceof HTMLTextAreaElement) return true
  return field instanceof HTMLInputElement && !['checkbox', 'radio', 'file', 'hidden'].includes(field.type)
}

/** Puts words in a field as a person would, so that React hears of it. */
function type(field: TextField, words: string): void {
  const { selectionStart, selectionEnd } = field
  // React watches each field's own `value` and tells of a change only where it differs from what was last set through it; the
  // plain setter of the browser is not watched.
  field.value = ''
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, words)
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * Keeps what somebody types while the page comes alive. React, when it takes over a page, sets each `textarea` back to the text
 * that it came with (`postMountWrapper` in react-dom 18), which on a slow phone would swallow whole sentences, and hears of
 * nothing that was typed before. Call it before React begins, and what it returns once React is done: each field gets its words
 * back and tells React of the change, which autosave then sees.
 */
export function keepTyped(page: Document): () => void {
  const typed = new Map<TextField, string>()
  const note = (field: unknown) => {
    if (isTextField(field)) typed.set(field, field.value)
  }
  const listen = (event: Event) => note(event.target)
  for (const field of page.querySelectorAll<TextField>('input, textarea')) {
    if (field.value !== field.defaultValue) note(field)
  }
  page.addEventListener('input', listen, { capture: true })
  return () => {
    page.removeEventListener('input', listen, { capture: true })
    for (const [field, words] of typed) type(field, words)
    typed.clear()
  }
}
