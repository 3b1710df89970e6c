import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '~/ui/button'
import type { StandingDeed } from './standing-form'

/** One thing that can be done to a whole practice: what it means, and the button that does it. */
export function StandingStep({
  intent,
  title,
  lead,
  button,
  danger,
  children,
}: {
  intent: StandingDeed['intent']
  title: string
  lead?: string
  button: string
  danger?: boolean
  children?: ReactNode
}) {
  return (
    <section className="mt-8 border-t border-line pt-6">
      <h2 className="text-l">{title}</h2>
      {lead && <p className="mb-4 max-w-text">{lead}</p>}
      <Form method="post">
        <input type="hidden" name="intent" value={intent} />
        {children}
        <Button {...(danger ? { danger } : { quiet: true })}>{button}</Button>
      </Form>
    </section>
  )
}
