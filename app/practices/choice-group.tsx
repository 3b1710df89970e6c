import { useId } from 'react'

/** One of a few, all of them in sight, each with what it means. */
export function ChoiceGroup<Value extends string>({
  id,
  name,
  legend,
  hint,
  choices,
  chosen,
  onChoose,
  errors,
}: {
  id?: string
  name: string
  legend: string
  hint?: string
  choices: readonly { value: Value; label: string; hint?: string }[]
  chosen: Value | null
  onChoose?: (value: Value) => void
  errors?: readonly string[]
}) {
  const made = useId()
  return (
    <fieldset id={id} className="mb-5 max-w-text">
      <legend className="font-semibold">{legend}</legend>
      {hint && <p className="text-s text-slate">{hint}</p>}
      {errors?.map((error) => (
        <p key={error} className="font-semibold text-rust">
          {error}
        </p>
      ))}
      {choices.map((choice) => (
        <div key={choice.value} className="flex items-start gap-3 py-1">
          <input
            type="radio"
            id={made + choice.value}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === chosen}
            onChange={() => onChoose?.(choice.value)}
            aria-describedby={choice.hint ? `${made}${choice.value}-hint` : undefined}
            className="mt-1.5 h-5 w-5 shrink-0 accent-petrol"
          />
          <div>
            <label htmlFor={made + choice.value}>{choice.label}</label>
            {choice.hint && (
              <p id={`${made}${choice.value}-hint`} className="text-s text-slate">
                {choice.hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  )
}
