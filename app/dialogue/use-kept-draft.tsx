import { type RefObject, useCallback, useEffect, useState } from 'react'

/**
 * Keeps what is typed in the form's text fields in this tab until it is sent: it survives an error, a reload and a new
 * log-in. Without JavaScript the form itself comes back with the text.
 */
export function useKeptDraft(form: RefObject<HTMLFormElement | null>, key: string, isRefused: boolean) {
  const [isRestored, setRestored] = useState(false)

  useEffect(() => {
    const sent = sessionStorage.getItem(`${key} sendt`) !== null
    sessionStorage.removeItem(`${key} sendt`)
    if (sent && !isRefused) sessionStorage.removeItem(key)
    const kept = sessionStorage.getItem(key)
    if (kept === null || isRefused) return
    const texts = JSON.parse(kept) as Record<string, string>
    for (const field of textFields(form.current)) {
      const before = texts[field.name] ?? ''
      const now = field.value.trim()
      if (before.trim() === '' || before === field.value) continue
      // A quote that was asked for stands after what had been written.
      field.value = now === '' || before.includes(now) ? before : `${before}\n\n${field.value}`
      setRestored(true)
    }
  }, [form, key, isRefused])

  const typed = useCallback(() => {
    const texts = Object.fromEntries(textFields(form.current).map(({ name, value }) => [name, value]))
    sessionStorage.setItem(key, JSON.stringify(texts))
  }, [form, key])

  const sending = useCallback(() => sessionStorage.setItem(`${key} sendt`, '1'), [key])

  const discard = useCallback(() => {
    sessionStorage.removeItem(key)
    for (const field of textFields(form.current)) field.value = ''
    setRestored(false)
  }, [form, key])

  return { isRestored, typed, sending, discard }
}

function textFields(form: HTMLFormElement | null): (HTMLTextAreaElement | HTMLInputElement)[] {
  return [
    ...(form?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input[type="text"][name]') ?? []),
  ]
}
