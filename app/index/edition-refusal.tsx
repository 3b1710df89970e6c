import { useEffect, useRef } from 'react'
import { ErrorSummary } from '~/ui/field'
import type { RefusedEdition } from './edition-form'
import { FaultTable } from './fault-table'

/** Why nothing was computed, at the top of the form; the focus goes there, since the button pressed is at the bottom. */
export function EditionRefusal({ refused }: { refused: RefusedEdition }) {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused) top.current?.focus()
  }, [refused])
  const { errors, about, faults } = refused
  return (
    <div ref={top} tabIndex={-1} className="mb-6 outline-none">
      <ErrorSummary errors={errors} ids={ids} />
      {faults.length > 0 && <FaultTable about={about} faults={faults} />}
    </div>
  )
}

const ids = {
  period: 'period',
  slug: 'slug',
  titleDa: 'titleDa',
  titleEn: 'titleEn',
  method: 'method',
  batch: 'batches',
  seed: 'seed',
}
