import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Prints the page. Only there when it can do what it says, that is with JavaScript. */
export function PrintButton({ label }: { label?: string }) {
  const { t } = useTranslation('profile')
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className="link inline-flex items-center gap-2 text-s print:hidden"
    >
      <Printer aria-hidden="true" size={18} /> {label ?? t('print')}
    </button>
  )
}
