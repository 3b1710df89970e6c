import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

const looks = {
  info: { icon: Info, box: 'border-petrol bg-petrol-pale' },
  success: { icon: CircleCheck, box: 'border-petrol bg-petrol-pale' },
  warning: { icon: TriangleAlert, box: 'border-focus bg-sand' },
  error: { icon: CircleAlert, box: 'border-rust bg-rust-pale' },
} as const

/** Something the reader should know now. Errors and results are read aloud when they appear (`live`). */
export function Notice({
  tone = 'info',
  title,
  children,
  live,
}: {
  tone?: keyof typeof looks
  title?: string
  children?: ReactNode
  live?: boolean
}) {
  const { icon: Icon, box } = looks[tone]
  return (
    <div
      role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}
      className={`my-4 flex gap-3 border-l-4 px-4 py-3 ${box}`}
    >
      <Icon aria-hidden="true" className="mt-1 shrink-0" size={20} />
      <div className="min-w-0 max-w-text">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
