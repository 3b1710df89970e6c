import { Link } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

type Tone = { quiet?: boolean; danger?: boolean; small?: boolean }

function look({ quiet, danger, small }: Tone): string {
  const size = small ? 'px-3 py-1 text-s' : 'px-4 py-2 text-m'
  const colour = danger
    ? 'border-rust bg-white text-rust hover:bg-rust-pale'
    : quiet
      ? 'border-petrol bg-white text-petrol hover:bg-petrol-pale'
      : 'border-petrol bg-petrol text-white hover:bg-petrol-dark'
  return `inline-flex items-center justify-center gap-2 border-2 font-semibold no-underline disabled:opacity-60 ${size} ${colour}`
}

/** A button that does something. One that isn't `quiet` is the page's main action: there is one of it. */
export function Button({ quiet, danger, small, className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & Tone) {
  const tone = { ...(quiet ? { quiet } : {}), ...(danger ? { danger } : {}), ...(small ? { small } : {}) }
  return <button type="submit" {...rest} className={`${look(tone)} ${className ?? ''}`} />
}

/** A link that looks like a button: the way to the next step. */
export function ButtonLink({ to, children, ...tone }: { to: string; children: ReactNode } & Tone) {
  return (
    <Link to={to} className={look(tone)}>
      {children}
    </Link>
  )
}
