import { type ReactNode, useId } from 'react'

type LabSelectProps = {
  label: ReactNode
  name: string
  value: string
  options: readonly (readonly [value: string, text: string])[]
  onChange: (value: string) => unknown
  /** Beside its label, for one of many. */
  small?: boolean
}

/** One choice of the laboratory. */
export function LabSelect({ label, name, value, options, onChange, small }: LabSelectProps) {
  const id = useId()
  return (
    <div className={small ? 'flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-1' : 'mb-4'}>
      <label htmlFor={id} className={small ? 'min-w-0 text-s' : 'mb-1 block text-s font-semibold'}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => void onChange(event.target.value)}
        className={`max-w-full border-2 border-slate bg-white text-s ${small ? 'px-2 py-1' : 'w-full px-3 py-2'}`}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
